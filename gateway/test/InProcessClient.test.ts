import { createLog } from '@agency-graph/subgraph-kit/log';
import { buildSchema } from 'graphql';
import { InProcessClient } from '../src/subgraphs/InProcessClient';
import { useCleanups } from './cleanups';
import { subgraphRequest } from './subgraphRequest';

const cleanup = useCleanups();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function createClient(timeoutMs = 5_000) {
  const schema = buildSchema(
    'type Query { now(words: [String!]): [String!] later: String never: String }',
  );
  const fields = schema.getQueryType()!.getFields();
  fields.now!.resolve = (_root, { words }) => words;
  fields.later!.resolve = () => pause(20).then(() => 'done');
  fields.never!.resolve = () => new Promise(() => {});
  let contexts = 0;
  const hosted = {
    name: 'books',
    schema,
    createContext: () => ({ number: (contexts += 1) }),
    checkReady: async () => {},
    close: async () => {},
  };
  const client = new InProcessClient({ hosted, timeoutMs, log: createLog('test', 'silent') });
  cleanup(() => client.close());
  return { client, contexts: () => contexts };
}

it('answers with the values themselves, each time with a context of its own', async () => {
  const { client, contexts } = createClient();
  const words = ['one', 'two'];
  const request = subgraphRequest('query ($words: [String!]) { now(words: $words) later }', {
    variables: { words },
  });
  const answer = { data: { now: words, later: 'done' } };
  await expect(client.execute(request)).resolves.toEqual(answer);
  await expect(client.execute({ ...request })).resolves.toEqual(answer);
  expect(contexts()).toBe(2);
});

it('says what is wrong with an operation that does not fit, and with one that is none', async () => {
  const { client, contexts } = createClient();
  const codes = async (text: string) =>
    (await client.execute(subgraphRequest(text))).errors?.map(({ extensions }) => extensions?.code);
  await expect(codes('{ nothing }')).resolves.toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await expect(codes('{ now')).resolves.toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(contexts()).toBe(0);
});

it('has no data when a variable does not fit', async () => {
  const { client } = createClient();
  const answer = await client.execute(
    subgraphRequest('query ($words: [String!]) { now(words: $words) }', {
      variables: { words: [1] },
    }),
  );
  expect(answer).toEqual({
    errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })],
  });
});

it.each([
  ['its own time is over', 50, {}, 'overdue'],
  ['the answer is due', 5_000, { deadlineAt: 0 }, 'overdue'],
  ['nobody waits any more', 5_000, { signal: AbortSignal.timeout(30) }, 'cancelled'],
  ['nobody waited', 5_000, { signal: AbortSignal.abort() }, 'cancelled'],
])('gives up when %s', async (_name, timeoutMs, given, failure) => {
  const { client } = createClient(timeoutMs);
  const deadlineAt = performance.now() + ('deadlineAt' in given ? 250 : 60_000);
  const answer = client.execute(subgraphRequest('{ never }', { ...given, deadlineAt }));
  await expect(answer).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', failure });
});
