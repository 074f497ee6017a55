import { setTimeout as delay } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { HttpClient } from '../../src/subgraphs/HttpClient';
import { ResilientClient } from '../../src/subgraphs/ResilientClient';
import { SharingClient } from '../../src/subgraphs/SharingClient';
import type { SubgraphRequest } from '../../src/subgraphs/SubgraphClient';
import { useCleanups } from '../cleanups';
import { startSubgraph, type Answer } from '../startSubgraph';
import { subgraphRequest } from '../subgraphRequest';

const cleanup = useCleanups();

async function connect(answer: Answer) {
  const subgraph = await startSubgraph(answer);
  const http = new HttpClient({ name: 'reviews', url: subgraph.url, timeoutMs: 1000 });
  const client = new SharingClient(new ResilientClient(http, { concurrency: 100 }));
  cleanup(subgraph.stop);
  cleanup(() => client.close());
  return { subgraph, client };
}

/** Answers each request with its number, after a moment in which others can join. */
function counting(): Answer {
  let answered = 0;
  return async (_body, response) => {
    const number = ++answered;
    await delay(50);
    response.end(`{"data":{"number":${number}}}`);
  };
}

const lookup = {
  variable: 'keys',
  responseNames: ['_entities'],
  representations: ['{"id":"1"}', '{"id":"2"}', '{"id":"3"}'],
};
const read: SubgraphRequest = {
  ...subgraphRequest('query ($keys: [_Any!]!, $first: Int) { number }'),
  variables: { first: 1 },
  entities: [lookup],
  headers: { authorization: 'Bearer one' },
};

it('sends equal reads at the same time once', async () => {
  const { subgraph, client } = await connect(counting());
  const answers = await Promise.all(
    [1, 2, 3].map((id) => client.execute({ ...read, requestId: `${id}` })),
  );
  expect(answers).toEqual([1, 1, 1].map((number) => ({ data: { number } })));
  expect(subgraph.requests).toHaveLength(1);
});

it('keeps no answer for later', async () => {
  const { client } = await connect(counting());
  await expect(client.execute(read)).resolves.toEqual({ data: { number: 1 } });
  await expect(client.execute(read)).resolves.toEqual({ data: { number: 2 } });
});

it.each<[string, Partial<SubgraphRequest>]>([
  ['header', { headers: { authorization: 'Bearer two' } }],
  ['header less', { headers: {} }],
  ['header more', { headers: { ...read.headers, 'x-tenant': 'undp' } }],
  ['name of a header', { headers: { 'x-authorization': 'Bearer one' } }],
  ['variable', { variables: { first: 2 } }],
  ['type of a variable', { variables: { first: '1' } }],
  ['variable more', { variables: { first: 1, after: null } }],
  [
    'key',
    { entities: [{ ...lookup, representations: ['{"id":"1"}', '{"id":"4"}', '{"id":"3"}'] }] },
  ],
  [
    'order of the keys',
    { entities: [{ ...lookup, representations: lookup.representations.toReversed() }] },
  ],
  ['lookup more', { entities: [lookup, lookup] }],
  [
    'operation',
    { operation: subgraphRequest('query ($keys: [_Any!]!, $first: Int) { numbers }').operation },
  ],
])('shares nothing between reads with another %s', async (_what, difference) => {
  const { subgraph, client } = await connect(counting());
  await Promise.all([client.execute(read), client.execute({ ...read, ...difference })]);
  expect(subgraph.requests).toHaveLength(2);
});

it('never shares mutations, nor a read that began before one was answered', async () => {
  const { subgraph, client } = await connect(counting());
  const mutation = subgraphRequest('mutation { number }');
  const before = client.execute(read);
  await Promise.all([client.execute(mutation), client.execute(mutation)]);
  const after = client.execute(read);
  await Promise.all([before, after]);
  expect(subgraph.requests).toHaveLength(4);
});

it('gives a failure to all who wait', async () => {
  const { subgraph, client } = await connect((_body, response) => response.end('{'));
  const outcomes = await Promise.allSettled([client.execute(read), client.execute(read)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(subgraph.requests).toHaveLength(1);
});

describe('when some leave', () => {
  async function hold() {
    const responses: ServerResponse[] = [];
    const closed: number[] = [];
    const { subgraph, client } = await connect((_body, response) => {
      const place = responses.push(response) - 1;
      response.on('close', () => closed.push(place));
    });
    return { subgraph, client, responses, closed };
  }

  it('goes on for those who stay', async () => {
    const { client, responses } = await hold();
    const controller = new AbortController();
    const first = client.execute({ ...read, signal: controller.signal });
    const second = client.execute({ ...read, deadlineAt: performance.now() + 60 });
    const third = client.execute(read);
    while (responses.length === 0) await delay(5);
    controller.abort();
    await expect(first).rejects.toMatchObject({ failure: 'cancelled' });
    await expect(second).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'The subgraph "reviews" did not answer before the request was due.',
    });
    responses[0]!.end('{"data":{"number":1}}');
    await expect(third).resolves.toEqual({ data: { number: 1 } });
  });

  it('ends with the last, and the next one begins anew', async () => {
    const { client, responses, closed } = await hold();
    const controllers = [new AbortController(), new AbortController()];
    const all = controllers.map(({ signal }) => client.execute({ ...read, signal }));
    while (responses.length === 0) await delay(5);
    controllers.forEach((controller) => controller.abort());
    await Promise.allSettled(all);
    const next = client.execute(read);
    while (closed.length === 0 || responses.length < 2) await delay(5);
    responses[1]!.end('{"data":{"number":2}}');
    await expect(next).resolves.toEqual({ data: { number: 2 } });
    expect(closed[0]).toBe(0);
  });
});
