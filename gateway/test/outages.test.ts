import { useCleanups } from './cleanups';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { createBooks, createReviews } from './testSubgraphs';

const cleanup = useCleanups();

async function start(reviews: Answer | undefined) {
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const urls: Record<string, string> = { books: books.url };
  if (reviews) {
    const subgraph = await startSubgraph(reviews);
    cleanup(subgraph.stop);
    urls.reviews = subgraph.url;
  }
  const gateway = await startTestGateway({ urls, timeoutMs: 300 });
  cleanup(gateway.stop);
  return gateway;
}

const unavailable = { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reviews' };
const invalid = { code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: 'reviews' };

describe('a subgraph that cannot be reached', () => {
  it('nulls its own fields with path and code, and everybody else answers', async () => {
    const gateway = await start(undefined);
    const { status, data, errors } = await gateway.query(
      '{ books(first: 2) { title reviews { text } rating } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      books: [
        { title: 'Emma', reviews: null, rating: null },
        { title: 'Persuasion', reviews: null, rating: null },
      ],
    });
    const message = 'The subgraph "reviews" could not be reached.';
    expect(errors).toEqual(
      [
        ['books', 0, 'reviews'],
        ['books', 0, 'rating'],
        ['books', 1, 'reviews'],
        ['books', 1, 'rating'],
      ].map((path) => ({ message, path, extensions: unavailable })),
    );
  });

  it('nulls its root fields under their aliases', async () => {
    const gateway = await start(undefined);
    const { data, errors } = await gateway.query(
      '{ mine: reviews { text } books(first: 1) { title } }',
    );
    expect(data).toEqual({ mine: null, books: [{ title: 'Emma' }] });
    expect(errors?.map(({ path }) => path)).toEqual([['mine']]);
  });

  it('gives the paths of fields inside fragments and lists of lists, without those that were skipped', async () => {
    const gateway = await start(undefined);
    const { errors } = await gateway.query(
      `query Prizes($skip: Boolean = true) {
        books(first: 1) { author { ...Honours books { id rating @skip(if: $skip) stars: rating } } }
      }
      fragment Honours on Author { won: prizes }`,
    );
    expect(errors?.map(({ path }) => path).toSorted()).toEqual([
      ['books', 0, 'author', 'books', 0, 'stars'],
      ['books', 0, 'author', 'books', 1, 'stars'],
      ['books', 0, 'author', 'won'],
    ]);
  });

  it('recovers by itself when the subgraph comes back', async () => {
    const down = await startSubgraph(answerWith(createReviews()));
    const books = await startSubgraph(answerWith(createBooks()));
    cleanup(books.stop);
    const gateway = await startTestGateway({ urls: { books: books.url, reviews: down.url } });
    cleanup(gateway.stop);
    const query = '{ books(first: 1) { title rating } }';
    await expect(gateway.query(query)).resolves.not.toHaveProperty('errors');
    await down.stop();
    await expect(gateway.query(query)).resolves.toMatchObject({
      errors: [{ extensions: unavailable }],
    });
    const back = await startSubgraph(answerWith(createReviews()), Number(new URL(down.url).port));
    cleanup(back.stop);
    const recovered = await gateway.query(query);
    expect(recovered.errors).toBeUndefined();
    expect(recovered.data).toEqual({ books: [{ title: 'Emma', rating: 1 }] });
  });
});

describe('a subgraph that answers with something else than GraphQL', () => {
  const cases: [string, Answer, object, string][] = [
    [
      'nothing at all in time',
      () => {},
      unavailable,
      'The subgraph "reviews" did not answer within 0.3 s.',
    ],
    [
      'half an answer and then nothing',
      (_body, response) => response.write('{"data":'),
      unavailable,
      'The subgraph "reviews" did not answer within 0.3 s.',
    ],
    [
      'a cut connection',
      (_body, response) => response.destroy(),
      unavailable,
      'The subgraph "reviews" could not be reached.',
    ],
    [
      'status 500',
      (_body, response) => response.writeHead(500).end('{"errors":[{"message":"at secret.ts:1"}]}'),
      unavailable,
      'The subgraph "reviews" answered with HTTP status 500.',
    ],
    [
      'a page in HTML',
      (_body, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
      invalid,
      'The subgraph "reviews" answered with no GraphQL response.',
    ],
    [
      'broken JSON',
      (_body, response) => response.end('{"data": {'),
      invalid,
      'The subgraph "reviews" answered with no GraphQL response.',
    ],
    [
      'JSON that is no response',
      (_body, response) => response.end('{"data": [1]}'),
      invalid,
      'The subgraph "reviews" answered with no GraphQL response.',
    ],
    [
      'a redirect',
      (_body, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      invalid,
      'The subgraph "reviews" answered with HTTP status 307.',
    ],
    [
      'another number of entities',
      (_body, response) => response.end('{"data": {"_entities": []}}'),
      invalid,
      'The subgraph "reviews" did not answer with the 1 entities that it was asked for.',
    ],
  ];

  it.each(cases)(
    'turns %s into an error with path and code',
    async (_name, answer, extensions, message) => {
      const gateway = await start(answer);
      const { data, errors } = await gateway.query('{ book(id: "3") { title rating } }');
      expect(data).toEqual({ book: { title: 'Middlemarch', rating: null } });
      expect(errors).toEqual([{ message, path: ['book', 'rating'], extensions }]);
    },
  );
});
