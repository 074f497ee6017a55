import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { MemoryEntityStore } from '../../src/subgraphs/MemoryEntityStore';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph, type Answer } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';

const cleanup = useCleanups();

function cacheable(answer: Answer): Answer {
  return (body, response) => {
    response.setHeader('cache-control', 'max-age=60, public');
    return answer(body, response);
  };
}

it('gives everybody whole answers of requests and entities that many share', async () => {
  const books = await startSubgraph(cacheable(answerWith(createBooks())));
  const reviews = await startSubgraph(cacheable(answerWith(createReviews())));
  cleanup(books.stop);
  cleanup(reviews.stop);
  const clients = createHttpClients({
    subgraphs: [
      { name: 'books', url: books.url },
      { name: 'reviews', url: reviews.url },
    ],
    urls: {},
    timeoutMs: 5000,
    entityStore: new MemoryEntityStore(),
  });
  const gateway = await startTestGateway({ clients });
  cleanup(gateway.stop);
  const ask = async (first: number) => {
    const query = `{ books(first: ${first}) { id title mine: rating reviews { text book { title } } } }`;
    const { data, errors } = await gateway.query(query);
    return { data, errors };
  };
  const expected = (first: number) => ({
    data: {
      books: ['Emma', 'Persuasion', 'Middlemarch'].slice(0, first).map((title, index) => ({
        id: String(index + 1),
        title,
        mine: index + 1,
        reviews: [{ text: `Review of ${index + 1}`, book: { title } }],
      })),
    },
    errors: undefined,
  });
  const together = await Promise.all(Array.from({ length: 20 }, () => ask(2)));
  expect(together).toEqual(Array.from({ length: 20 }, () => expected(2)));
  await expect(ask(3)).resolves.toEqual(expected(3));
  await expect(ask(2)).resolves.toEqual(expected(2));
  const asked = reviews.requests.flatMap(
    ({ body }) => Object.values(body.variables!).flat() as { id: string }[],
  );
  expect(asked.map(({ id }) => id)).toEqual(['1', '2', '3']);
});
