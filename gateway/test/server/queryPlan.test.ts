import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';

const cleanup = useCleanups();

async function extensionsOf(showsPlans: boolean, headers: Record<string, string>) {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerWith(createReviews()));
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls, showsPlans });
  for (const { stop } of [books, reviews, gateway]) cleanup(stop);
  const query = '{ book(id: "1") { title rating } }';
  // The second time, a request takes the fast lane.
  const first = await gateway.query(query, { headers });
  const second = await gateway.query(query, { headers });
  expect(second).toEqual({ ...first, headers: expect.anything() });
  return (first as { extensions?: unknown }).extensions;
}

const asked = { 'x-query-plan': '1' };

it('shows how an operation is answered to clients that ask for it', async () => {
  await expect(extensionsOf(true, asked)).resolves.toMatchObject({
    queryPlan: {
      root: {
        kind: 'sequence',
        nodes: [
          { kind: 'fetch', subgraph: 'books', entities: [] },
          { kind: 'fetch', subgraph: 'reviews', entities: [{ paths: [[{ field: '_a0' }]] }] },
        ],
      },
    },
  });
});

it('shows nothing of it to others, nor where operators do not want it', async () => {
  await expect(extensionsOf(true, {})).resolves.toBeUndefined();
  await expect(extensionsOf(false, asked)).resolves.toBeUndefined();
});
