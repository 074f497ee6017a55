import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { HttpClient } from '../../src/subgraphs/HttpClient';
import { ResilientClient, type ResilientClientOptions } from '../../src/subgraphs/ResilientClient';
import { useCleanups } from '../cleanups';
import { startSubgraph, type Answer } from '../startSubgraph';
import { subgraphRequest } from '../subgraphRequest';

const cleanup = useCleanups();

async function connect(answer: Answer, options: Partial<ResilientClientOptions> = {}) {
  const subgraph = await startSubgraph(answer);
  const http = new HttpClient({ name: 'reviews', url: subgraph.url, timeoutMs: 1000 });
  const client = new ResilientClient(http, { concurrency: 100, ...options });
  cleanup(subgraph.stop);
  cleanup(() => client.close());
  return { subgraph, client };
}

const fail: Answer = (_body, response) => response.writeHead(500).end();
const answer: Answer = (_body, response) => response.end('{"data":{"a":1}}');
const request = subgraphRequest('{ a }');

function times<Value>(count: number, make: () => Promise<Value>) {
  return Promise.allSettled(Array.from({ length: count }, make));
}

const quick = { minimumRequests: 20, firstPauseMs: 100, longestPauseMs: 400 };
const leftAlone = {
  code: 'SUBGRAPH_UNAVAILABLE',
  message: 'The subgraph "reviews" was not asked, since it failed too often just now.',
};

describe('the breaker', () => {
  it('stays closed after a few failures, however many of few they are', async () => {
    const { subgraph, client } = await connect(fail);
    await times(15, () => client.execute(request));
    expect(subgraph.requests).toHaveLength(15);
    expect(client.state.breaker).toBe('closed');
  });

  it('opens when most of many requests fail, and answers at once while it is open', async () => {
    const { subgraph, client } = await connect(fail, {
      breaker: { ...quick, firstPauseMs: 60_000 },
    });
    await times(30, () => client.execute(request));
    expect(client.state).toEqual({ breaker: 'open', inFlight: 0, queued: 0 });
    const asked = subgraph.requests.length;
    await expect(client.execute(request)).rejects.toMatchObject(leftAlone);
    expect(subgraph.requests).toHaveLength(asked);
  });

  it('tries with one request after a pause, and closes when it is answered', async () => {
    let isWell = false;
    const { subgraph, client } = await connect(
      (body, response) => (isWell ? answer : fail)(body, response),
      { breaker: quick },
    );
    await times(30, () => client.execute(request));
    isWell = true;
    const asked = subgraph.requests.length;
    await delay(150);
    const outcomes = await times(10, () => client.execute(request));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(subgraph.requests).toHaveLength(asked + 1);
    expect(client.state.breaker).toBe('closed');
    await expect(client.execute(request)).resolves.toEqual({ data: { a: 1 } });
  });

  it('pauses longer after each trial that fails', async () => {
    const { subgraph, client } = await connect(fail, {
      breaker: { ...quick, firstPauseMs: 40, longestPauseMs: 10_000 },
    });
    await times(30, () => client.execute(request));
    const asked = subgraph.requests.length;
    for (let tries = 0; tries < 60; tries++) {
      await client.execute(request).catch(() => {});
      await delay(10);
    }
    // With pauses of 40 ms each there would be fifteen.
    expect(subgraph.requests.length - asked).toBeLessThanOrEqual(6);
    expect(subgraph.requests.length - asked).toBeGreaterThanOrEqual(2);
  });

  it('holds nothing against a member whose clients leave or ask for what it refuses', async () => {
    const refusal = '{"errors":[{"message":"No."}],"data":null}';
    let answered = 0;
    const { client } = await connect((_body, response) => {
      if (answered++ % 2 === 0) response.end(refusal);
    });
    const signal = AbortSignal.timeout(50);
    await times(60, () => client.execute({ ...request, signal }));
    expect(client.state.breaker).toBe('closed');
  });
});

describe('the bulkhead', () => {
  it('sends so many at once, lets so many wait, and refuses the rest', async () => {
    const open: ServerResponse[] = [];
    const { client } = await connect((_body, response) => open.push(response), {
      concurrency: 3,
      queueCapacity: 2,
    });
    const all = times(7, () => client.execute(request));
    while (open.length < 3) await delay(5);
    expect(client.state).toEqual({ breaker: 'closed', inFlight: 3, queued: 2 });
    for (let answered = 0; answered < 5; answered++) {
      while (open.length === 0) await delay(5);
      open.shift()!.end('{"data":{}}');
    }
    const outcomes = await all;
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'fulfilled'),
      ...Array.from({ length: 2 }, () => 'rejected'),
    ]);
    expect(outcomes.at(-1)).toMatchObject({
      reason: {
        code: 'SUBGRAPH_UNAVAILABLE',
        message:
          'The subgraph "reviews" was not asked, since too many requests already wait for it.',
      },
    });
    expect(client.state).toEqual({ breaker: 'closed', inFlight: 0, queued: 0 });
  });

  it('lets nobody wait longer than the request is due, or than its client waits', async () => {
    const { client } = await connect(() => {}, { concurrency: 1 });
    const first = client.execute({ ...request, deadlineAt: performance.now() + 300 });
    const second = client.execute({ ...request, deadlineAt: performance.now() + 50 });
    const third = client.execute({ ...request, signal: AbortSignal.timeout(20) });
    await expect(second).rejects.toMatchObject({
      message:
        'The subgraph "reviews" was not asked, since too many requests were before this one.',
    });
    await expect(third).rejects.toMatchObject({ failure: 'cancelled' });
    expect(client.state).toEqual({ breaker: 'closed', inFlight: 1, queued: 0 });
    await expect(first).rejects.toMatchObject({ failure: 'overdue' });
  });
});

describe('a second attempt', () => {
  function failingOnce(first: Answer): Answer {
    let answered = 0;
    return (body, response) => (answered++ === 0 ? first : answer)(body, response);
  }

  it.each<[string, Answer]>([
    ['a cut connection', (_body, response) => response.destroy()],
    ['status 503', (_body, response) => response.writeHead(503).end()],
  ])('is made of a query after %s', async (_name, first) => {
    const { subgraph, client } = await connect(failingOnce(first));
    await expect(client.execute(request)).resolves.toEqual({ data: { a: 1 } });
    expect(subgraph.requests).toHaveLength(2);
  });

  it('is made once only', async () => {
    const { subgraph, client } = await connect((_body, response) => response.destroy());
    await expect(client.execute(request)).rejects.toMatchObject({ failure: 'unreachable' });
    expect(subgraph.requests).toHaveLength(2);
  });

  it.each<[string, Answer]>([
    ['status 500', fail],
    ['an answer that is none', (_body, response) => response.end('{')],
  ])('is not made after %s, which would come again', async (_name, first) => {
    const { subgraph, client } = await connect(failingOnce(first));
    await expect(client.execute(request)).rejects.toMatchObject({ name: 'SubgraphError' });
    expect(subgraph.requests).toHaveLength(1);
  });

  it('is never made of a mutation', async () => {
    const { subgraph, client } = await connect((_body, response) => response.destroy());
    await expect(client.execute(subgraphRequest('mutation { a }'))).rejects.toMatchObject({
      failure: 'unreachable',
    });
    expect(subgraph.requests).toHaveLength(1);
  });

  it('is not made when there is no time for it', async () => {
    const { subgraph, client } = await connect(async (_body, response) => {
      await delay(30);
      response.destroy();
    });
    const deadlineAt = performance.now() + 35;
    await client.execute({ ...request, deadlineAt }).catch(() => {});
    await delay(100);
    expect(subgraph.requests).toHaveLength(1);
  });

  it('is not made for long when nothing else happens', async () => {
    const { subgraph, client } = await connect((_body, response) => response.destroy(), {
      breaker: { minimumRequests: 100_000 },
    });
    for (let round = 0; round < 10; round++) await times(20, () => client.execute(request));
    // Twenty that were saved up, and one for each ten requests.
    expect(subgraph.requests.length).toBeGreaterThan(220);
    expect(subgraph.requests.length).toBeLessThanOrEqual(241);
  });

  it('is not made for a client that has left', async () => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const { subgraph, client } = await connect((_body, response) => {
      closed.push(once(response, 'close'));
      controller.abort();
    });
    const { signal } = controller;
    await expect(client.execute({ ...request, signal })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    await Promise.all(closed);
    expect(subgraph.requests).toHaveLength(1);
  });
});
