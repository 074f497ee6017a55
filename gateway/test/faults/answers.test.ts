import { useCleanups } from '../cleanups';
import type { Answer } from '../startSubgraph';
import type { GraphQLAnswer } from '../startTestGateway';
import { deadlineMs, graceMs, startFaultyGateway } from './startFaultyGateway';

const cleanup = useCleanups();
const { pid } = process;

/** Stands in everything that a faulty member sends and that no client may see. */
const secret = 'secret';
const titles = ['Emma', 'Persuasion'];

function json(text: string, status = 200): Answer {
  return (_body, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

function typed(type: string, text: string, status = 200): Answer {
  return (_body, response) => response.writeHead(status, { 'content-type': type }).end(text);
}

function entities(list: unknown, others: object = {}): Answer {
  return json(JSON.stringify({ data: { _entities: list }, ...others }));
}

/** Asks a gateway whose reviews answer so, and checks what holds whatever is wrong with them. */
async function ask(reviews: Answer | undefined, fields = 'title rating'): Promise<GraphQLAnswer> {
  const gateway = await startFaultyGateway(reviews, cleanup);
  // What the operation takes once, such as its plan, is not what is measured.
  await gateway.query('{ books(first: 2) { title } }');
  const startedAt = performance.now();
  const answer = await gateway.query(`{ books(first: 2) { ${fields} } }`);
  expect(performance.now() - startedAt).toBeLessThan(deadlineMs + graceMs);
  const { status, data, errors } = answer;
  expect(status).toBe(200);
  expect((data as { books: unknown }).books).toEqual(
    titles.map((title) => expect.objectContaining({ title })),
  );
  const text = JSON.stringify({ data, errors });
  expect(text).not.toMatch(/secret|stacktrace|127\.0\.0\.1|localhost|node:|\.[jt]s\b/);
  await expect(gateway.query('{ books(first: 1) { title } }')).resolves.toMatchObject({
    data: { books: [{ title: 'Emma' }] },
  });
  expect(process.pid).toBe(pid);
  return answer;
}

const unavailable = 'SUBGRAPH_UNAVAILABLE';
const invalid = 'SUBGRAPH_INVALID_RESPONSE';
const noResponse = 'answered with no GraphQL response';

const whole: [fault: string, reviews: Answer | undefined, code: string, reason: string][] = [
  ['refuses connections', undefined, unavailable, 'could not be reached'],
  ['hangs', () => {}, unavailable, 'did not answer before the request was due'],
  ['drips a byte now and then', drip, unavailable, 'did not answer before the request was due'],
  [
    'drips headers now and then',
    dripHeaders,
    unavailable,
    'did not answer before the request was due',
  ],
  ['is reset in the middle of its answer', resetMidway, unavailable, 'broke off its answer'],
  ['ends before its answer does', endMidway, unavailable, 'broke off its answer'],
  [
    'answers 500 with a page',
    typed('text/html', `<h1>${secret}</h1>`, 500),
    unavailable,
    'answered with HTTP status 500',
  ],
  ['answers 200 with a page', typed('text/html', `<h1>${secret}</h1>`), invalid, noResponse],
  ['sends invalid JSON', json(`{"data": ${secret}`), invalid, noResponse],
  ['sends truncated JSON', json('{"data":{"_entities":[{"rating":1'), invalid, noResponse],
  ['sends nothing', json(''), invalid, noResponse],
  ['sends {}', json('{}'), invalid, noResponse],
  ['sends null', json('null'), invalid, noResponse],
  ['sends data of a wrong type', json(`{"data":"${secret}"}`), invalid, noResponse],
  ['sends null for its data without an error', json('{"data":null}'), invalid, noResponse],
  [
    'redirects in circles',
    (_body, response) => response.writeHead(302, { location: '/' }).end(),
    invalid,
    'answered with HTTP status 302',
  ],
  [
    'names another content type',
    typed('text/plain', '{"data":{"_entities":[{"rating":1},{"rating":2}]}}'),
    invalid,
    noResponse,
  ],
  [
    'sends a key twice',
    json('{"data":{"_entities":[{"rating":1,"rating":5},{"rating":2}]}}'),
    invalid,
    'answered with a key twice in one object',
  ],
  [
    'sends __proto__',
    json(`{"data":{"_entities":[{"rating":1,"__proto__":{"title":"${secret}"}},{"rating":2}]}}`),
    invalid,
    'answered with a key "__proto__"',
  ],
  [
    'sends no list of entities',
    entities({ rating: 1 }),
    invalid,
    'did not answer with the 2 entities that it was asked for',
  ],
  [
    'sends too few entities',
    entities([{ rating: 1 }]),
    invalid,
    'did not answer with the 2 entities that it was asked for',
  ],
  [
    'sends too many entities',
    entities([{ rating: 1 }, { rating: 2 }, { rating: 3 }]),
    invalid,
    'did not answer with the 2 entities that it was asked for',
  ],
  [
    'sends values of wrong types',
    entities([{ rating: secret }, { rating: [secret] }]),
    invalid,
    'answered with a value that Book.rating: Float does not take',
  ],
];

describe('a member that spoils its whole answer', () => {
  it.each(whole)(
    'since it %s, nulls its own fields and no others',
    async (_fault, reviews, code, reason) => {
      const { data, errors } = await ask(reviews);
      expect(data).toEqual({ books: titles.map((title) => ({ title, rating: null })) });
      expect(errors).toEqual(
        titles.map((_title, index) => ({
          message: `The subgraph "reviews" ${reason}.`,
          path: ['books', index, 'rating'],
          extensions: { code, subgraph: 'reviews' },
        })),
      );
    },
  );
});

const failed = {
  message: 'The subgraph "reviews" failed to resolve this field.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'reviews', requestId: expect.any(String) },
};

describe('a member that sends errors', () => {
  it('without data, nulls its own fields with the first of them', async () => {
    const { data, errors } = await ask(json(`{"errors":[{"message":"${secret}"}]}`));
    expect(data).toEqual({ books: titles.map((title) => ({ title, rating: null })) });
    expect(errors).toEqual([
      { ...failed, path: ['books', 0, 'rating'] },
      { ...failed, path: ['books', 1, 'rating'] },
    ]);
  });

  it('by the ten thousand for one field, has the first of them passed on and the rest counted', async () => {
    const path = ['_entities', 0, 'rating'];
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      message: `${secret} ${index}`,
      path,
    }));
    const { data, errors } = await ask(
      entities([{ rating: null }, { rating: 2 }], { errors: many }),
    );
    expect(data).toEqual({
      books: [
        { title: 'Emma', rating: null },
        { title: 'Persuasion', rating: 2 },
      ],
    });
    expect(errors).toEqual([
      {
        ...failed,
        path: ['books', 0, 'rating'],
        extensions: { ...failed.extensions, furtherErrors: 9_999 },
      },
    ]);
  });

  it('with stack traces and addresses in them, has the message and the code passed on alone', async () => {
    const extensions = {
      code: 'QUOTA_EXCEEDED',
      stacktrace: [`at ${secret}.ts:1`],
      exception: { stacktrace: [secret] },
      url: `http://${secret}.example.org/`,
    };
    const error = {
      message: 'The quota is used up.',
      path: ['_entities', 0, 'rating'],
      extensions,
    };
    const { data, errors } = await ask(
      entities([{ rating: null }, { rating: 2 }], { errors: [error] }),
    );
    expect(data).toEqual({
      books: [
        { title: 'Emma', rating: null },
        { title: 'Persuasion', rating: 2 },
      ],
    });
    expect(errors).toEqual([
      {
        message: 'The quota is used up.',
        path: ['books', 0, 'rating'],
        extensions: { code: 'QUOTA_EXCEEDED', subgraph: 'reviews' },
      },
    ]);
  });

  it('since its schema is another one now, nulls its own fields', async () => {
    const message = 'Cannot query field "rating" on type "Book".';
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: [secret] };
    const { data, errors } = await ask(
      json(JSON.stringify({ errors: [{ message, extensions }] }), 400),
    );
    expect(data).toEqual({ books: titles.map((title) => ({ title, rating: null })) });
    expect(errors).toEqual(
      titles.map((_title, index) => ({
        message:
          'The subgraph "reviews" does not take requests that its schema in the supergraph allows.',
        path: ['books', index, 'rating'],
        extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: 'reviews' },
      })),
    );
  });
});

describe('a member that sends what it was not asked for', () => {
  it('gets in no further field, and none of another member', async () => {
    const { data, errors } = await ask(
      entities(
        [
          { rating: 1, title: secret, [secret]: secret },
          { rating: 2, author: { name: secret } },
        ],
        { extensions: { [secret]: secret }, [secret]: secret },
      ),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      books: [
        { title: 'Emma', rating: 1 },
        { title: 'Persuasion', rating: 2 },
      ],
    });
  });

  it('makes no other object of it, by another id or type', async () => {
    const { data, errors } = await ask(
      entities([
        { __typename: 'Author', id: secret, rating: 1 },
        { __typename: secret, id: '1', rating: 2 },
      ]),
      '__typename id title rating',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      books: [
        { __typename: 'Book', id: '1', title: 'Emma', rating: 1 },
        { __typename: 'Book', id: '2', title: 'Persuasion', rating: 2 },
      ],
    });
  });
});

it('nulls the nearest field that may be null when a member sends null where there is never any', async () => {
  const reviews = entities([
    { reviews: [{ text: 'Witty' }, { text: null }] },
    { reviews: [{ text: 'Sad' }] },
  ]);
  const { data, errors } = await ask(reviews, 'title reviews { text }');
  expect(data).toEqual({
    books: [
      { title: 'Emma', reviews: null },
      { title: 'Persuasion', reviews: [{ text: 'Sad' }] },
    ],
  });
  expect(errors).toEqual([
    {
      message:
        'The subgraph "reviews" answered null for Review.text: String!, which is never null.',
      path: ['books', 0, 'reviews', 1, 'text'],
      extensions: { code: invalid, subgraph: 'reviews' },
    },
  ]);
});

function drip(...[, response]: Parameters<Answer>): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

function dripHeaders(...[, response]: Parameters<Answer>): void {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket?.write('x-drip: 1\r\n'), 20);
  socket?.on('close', () => clearInterval(timer));
}

function resetMidway(...[, response]: Parameters<Answer>): void {
  response.writeHead(200, { 'content-length': 1000 }).write('{"data":');
  setTimeout(() => response.socket?.resetAndDestroy(), 20);
}

function endMidway(...[, response]: Parameters<Answer>): void {
  response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"data":');
}
