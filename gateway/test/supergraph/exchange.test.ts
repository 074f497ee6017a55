import { createLog } from '@agency-graph/subgraph-kit/log';
import { parse } from 'graphql';
import { SupergraphGateway } from '../../src/SupergraphGateway';
import { createHttpClient } from '../../src/subgraphs/createHttpClients';
import { MemberClients } from '../../src/subgraphs/MemberClients';
import type { SubgraphClient, SubgraphRequest } from '../../src/subgraphs/SubgraphClient';
import { useCleanups } from '../cleanups';
import { startTestGateway } from '../startTestGateway';
import { startEdition, type Edition } from './editions';

const cleanup = useCleanups();

async function editions(...names: string[]): Promise<Edition[]> {
  const started = await Promise.all(names.map(startEdition));
  for (const { stop } of started) cleanup(stop);
  return started;
}

function createMembers(): MemberClients {
  const members = new MemberClients((member) => createHttpClient(member, { timeoutMs: 5_000 }));
  cleanup(() => members.close());
  return members;
}

/** The parts of an answer that each tell which edition they are of. */
interface Told {
  version: string | null;
  edition: unknown;
  review: unknown;
}

it('answers every request while supergraphs are exchanged, each by one of them alone', async () => {
  const [first, second] = (await editions('First', 'Second')) as [Edition, Edition];
  const members = createMembers();
  const { clients, release } = members.borrow(first.members);
  const gateway = await startTestGateway({
    supergraphSdl: first.sdl,
    clients,
    releaseClients: release,
  });
  cleanup(gateway.stop);
  const told: Told[] = [];
  const over = new AbortController();
  let number = 0;
  const ask = async () => {
    while (!over.signal.aborted) {
      // Every other operation is one that was never sent before.
      number += 1;
      const name = number % 2 ? 'book' : `book${number}`;
      const { status, headers, data, errors } = await gateway.query(
        `{ ${name}: book { edition review } }`,
      );
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      const book = (data as Record<string, { edition: string; review: string }>)[name]!;
      told.push({ version: headers.get('x-supergraph-version'), ...book });
    }
  };
  const asking = Promise.all(Array.from({ length: 6 }, ask));
  for (let exchange = 0; exchange < 6; exchange += 1) {
    const { sdl, members: next } = exchange % 2 ? first : second;
    const borrowed = members.borrow(next);
    await gateway.update({ sdl, clients: borrowed.clients, onUnused: borrowed.release });
    const before = told.length;
    while (told.length < before + 20) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  over.abort();
  await asking;
  const expected = [
    { version: first.version, edition: 'First', review: 'First' },
    { version: second.version, edition: 'Second', review: 'Second' },
  ];
  const kinds = new Set(told.map((each) => JSON.stringify(each)));
  expect([...kinds].map((each) => JSON.parse(each) as Told)).toEqual(
    expect.arrayContaining(expected),
  );
  expect(kinds.size).toBe(2);
});

it('refuses a supergraph that cannot be served, and serves the one before on', async () => {
  const [first] = (await editions('First')) as [Edition];
  const { clients } = createMembers().borrow(first.members);
  const gateway = await startTestGateway({ supergraphSdl: first.sdl, clients });
  cleanup(gateway.stop);
  const onUnused = jest.fn();
  const broken = first.sdl.replace(/^type Book$/m, 'type Novel');
  for (const sdl of [broken, 'type Query { book: String }']) {
    await expect(gateway.update({ sdl, clients, onUnused })).rejects.toThrow(
      /^The supergraph cannot be served: /,
    );
  }
  expect(onUnused).toHaveBeenCalledTimes(2);
  const { headers, data } = await gateway.query('{ book { edition } }');
  expect(headers.get('x-supergraph-version')).toBe(first.version);
  expect(data).toEqual({ book: { edition: 'First' } });
});

it('asks a member at its new address, and needs the old client until the last answer', async () => {
  const [first, second] = (await editions('First', 'Second')) as [Edition, Edition];
  let tellAsked: (answer: () => void) => void;
  const asked = new Promise<() => void>((resolve) => {
    tellAsked = resolve;
  });
  const held = first.members.map(({ name }): SubgraphClient => ({
    name,
    execute: () =>
      new Promise((resolve) => {
        tellAsked(() => resolve({ data: { book: { edition: 'held' } } }));
      }),
    checkReady: async () => {},
    close: async () => {},
  }));
  const order: string[] = [];
  const gateway = await startTestGateway({
    supergraphSdl: first.sdl,
    clients: held,
    releaseClients: () => order.push('released'),
  });
  cleanup(gateway.stop);
  const underWay = gateway.query('{ book { edition } }').then((answered) => {
    order.push('answered');
    return answered;
  });
  const answer = await asked;
  await gateway.update({
    sdl: second.sdl,
    clients: createMembers().borrow(second.members).clients,
  });
  const { data: later } = await gateway.query('{ book { edition } }');
  expect(later).toEqual({ book: { edition: 'Second' } });
  expect(order).toEqual([]);
  answer();
  const { data, headers } = await underWay;
  expect(data).toEqual({ book: { edition: 'held' } });
  expect(headers.get('x-supergraph-version')).toBe(first.version);
  expect(order.toSorted()).toEqual(['answered', 'released']);
});

it('has compiled what was used most before another supergraph takes over', async () => {
  const [first, second] = (await editions('First', 'Second')) as [Edition, Edition];
  const execute = async (_request: SubgraphRequest) => ({ data: {} });
  const client = { execute, checkReady: async () => {}, close: async () => {} };
  const clients = ['books', 'reviews'].map((name) => ({ ...client, name }));
  const log = createLog('test', 'silent');
  const gateway = new SupergraphGateway({ supergraph: { sdl: first.sdl, clients }, log });
  cleanup(() => gateway.stop());
  const { executor } = await gateway.load();
  const context = {
    requestId: '1',
    log,
    startedAt: 0,
    deadlineAt: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    forwardedHeaders: {},
    subgraphRequests: {},
    isPlanAsked: false,
    syntheticSubgraphs: new Set(),
  };
  const lasting = '{ book { edition } }';
  const ending = '{ ofFirst }';
  for (const source of [lasting, ending, lasting, ending]) {
    const { schema } = gateway;
    const request = { source, document: parse(source), schema, context, request: {} };
    await executor!(request as never);
  }
  await gateway.update({ sdl: second.sdl, clients });
  expect(gateway.version).toBe(second.version);
  expect(gateway.executor.find(lasting, undefined)).toBeDefined();
  expect(gateway.executor.find(ending, undefined)).toBeUndefined();
});

it('closes a client when no supergraph has the member at that address any more', () => {
  const closed: string[] = [];
  const members = new MemberClients(({ name, url }) => ({
    name,
    execute: async () => ({}),
    checkReady: async () => {},
    close: async () => void closed.push(`${name} ${url}`),
  }));
  const first = members.borrow([
    { name: 'books', url: 'http://a/' },
    { name: 'reviews', url: 'http://a/' },
  ]);
  const second = members.borrow([
    { name: 'books', url: 'http://b/' },
    { name: 'reviews', url: 'http://a/' },
  ]);
  expect(second.clients[1]).toBe(first.clients[1]);
  expect(second.clients[0]).not.toBe(first.clients[0]);
  first.release();
  first.release();
  expect(closed).toEqual(['books http://a/']);
  second.release();
  expect(closed).toEqual(['books http://a/', 'books http://b/', 'reviews http://a/']);
});
