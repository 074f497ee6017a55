import { setTimeout as delay } from 'node:timers/promises';
import { BoundedPlanner } from '../../src/planning/BoundedPlanner';
import { FallbackPlanner } from '../../src/planning/FallbackPlanner';
import { HivePlanner } from '../../src/planning/HivePlanner';
import type { OperationToPlan, Planner } from '../../src/planning/Planner';
import { PlannerUnavailable } from '../../src/planning/PlannerUnavailable';
import { PlanningError } from '../../src/planning/PlanningError';
import { PlanningProcess } from '../../src/planning/PlanningProcess';
import type { QueryPlan } from '../../src/planning/QueryPlan';
import { useCleanups } from '../cleanups';
import { nodes, parcels, vaccines } from './graphs';
import { outline } from './outline';
import { silent, testPlanner } from './testPlanner';

const cleanUp = useCleanups();

const operation = (text: string): OperationToPlan => ({ text, operationName: undefined });
const plain = operation('{ vaccines { name } }');
const nothing: QueryPlan = { root: undefined };
/** Deeper than Hive's planner can plan within hours, over an interface of two subgraphs with twenty types. */
const deep = operation(`{ node ${'{ next '.repeat(12)}{ id }${' }'.repeat(12)} }`);

const tooSlow = expect.objectContaining({
  message: 'The gateway found no plan for this operation in time. Ask for less at once.',
  extensions: { code: 'OPERATION_NOT_PLANNED', http: { status: 400 } },
});
const busy = expect.objectContaining({
  message:
    'The gateway has too many new operations to plan at the moment. Send this one again in a while.',
  extensions: { code: 'SERVER_BUSY', http: { status: 503 } },
});

function processOf(library: Planner['name'], supergraphSdl: string, timeLimitMs = 30_000) {
  const process = new PlanningProcess(library, { supergraphSdl, timeLimitMs, log: silent });
  cleanUp(() => process.close());
  return process;
}

/** A planner that counts what it is asked. */
class CountingPlanner implements Planner {
  readonly name = 'apollo';
  readonly asked: string[] = [];

  constructor(private readonly answer: (operation: OperationToPlan) => Promise<QueryPlan>) {}

  plan(operation: OperationToPlan): Promise<QueryPlan> {
    this.asked.push(operation.text);
    return this.answer(operation);
  }

  async close(): Promise<void> {}
}

function bounded(planner: Planner, limits: { timeLimitMs?: number; capacity?: number } = {}) {
  return new BoundedPlanner(planner, { timeLimitMs: 30_000, log: silent, ...limits });
}

test('A plan that takes too long is ended, and the planner goes on with the next', async () => {
  const process = processOf('hive', nodes, 300);
  await expect(process.plan(deep)).rejects.toEqual(tooSlow);
  expect(await process.plan(operation('{ node { id } }'))).toEqual({
    kind: 'QueryPlan',
    node: expect.objectContaining({ serviceName: 'a', operation: '{node{id}}' }),
  });
});

test("What Hive's planner cannot plan in time is planned by Apollo's", async () => {
  const planner = testPlanner(nodes);
  cleanUp(() => planner.close());
  expect(outline(await planner.plan(deep))).toEqual([
    `a: {node${'{__typename next'.repeat(12)}{__typename id}${'}'.repeat(12)}}`,
  ]);
});

test('The event loop stays free while a plan is searched for', async () => {
  const process = processOf('hive', nodes, 600);
  const planned = process.plan(deep).catch((error: unknown) => error);
  let turns = 0;
  const counting = setInterval(() => turns++, 10);
  expect(await planned).toEqual(tooSlow);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(10);
});

test('A supergraph that a library refuses is refused each time, without a new process', async () => {
  const process = processOf('hive', 'type Query {');
  await expect(process.plan(plain)).rejects.toBeInstanceOf(PlannerUnavailable);
  await expect(process.plan(plain)).rejects.toBeInstanceOf(PlannerUnavailable);
});

test('What a library says about an operation is told to nobody but the log', async () => {
  const hive = new HivePlanner({ supergraphSdl: vaccines, timeLimitMs: 30_000, log: silent });
  const planner = bounded(hive);
  cleanUp(() => planner.close());
  const failure: unknown = await planner.plan(operation('{ unknown }')).catch((error) => error);
  expect(failure).toBeInstanceOf(PlanningError);
  expect(JSON.parse(JSON.stringify(failure))).toEqual({
    message: 'The gateway could not plan this operation. The log of the server says why.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } },
  });
  expect((failure as PlanningError).cause).toEqual(
    expect.objectContaining({ message: expect.stringContaining("Field 'unknown' not found") }),
  );
});

test('A closed planner plans nothing', async () => {
  const planner = testPlanner(vaccines);
  await planner.close();
  await expect(planner.plan(plain)).rejects.toEqual(busy);
});

test('An operation that many ask for at once is planned once', async () => {
  const counting = new CountingPlanner(() => delay(20, nothing));
  const planner = bounded(counting);
  const plans = await Promise.all([planner.plan(plain), planner.plan({ ...plain })]);
  expect(plans).toEqual([nothing, nothing]);
  expect(counting.asked).toEqual([plain.text]);
});

test('An operation without a plan is not planned again for a while', async () => {
  const counting = new CountingPlanner(() => Promise.reject(PlanningError.tooSlow()));
  const planner = bounded(counting);
  await expect(planner.plan(plain)).rejects.toEqual(tooSlow);
  await expect(planner.plan(plain)).rejects.toEqual(tooSlow);
  await expect(planner.plan({ ...plain, operationName: 'Other' })).rejects.toEqual(tooSlow);
  expect(counting.asked).toEqual([plain.text, plain.text]);
});

test('An operation that the planner had no time for may come again', async () => {
  const counting = new CountingPlanner(() => Promise.reject(new PlannerUnavailable('Crashed.')));
  const planner = bounded(counting);
  await expect(planner.plan(plain)).rejects.toEqual(busy);
  await expect(planner.plan(plain)).rejects.toEqual(busy);
  expect(counting.asked).toEqual([plain.text, plain.text]);
});

test('Nobody waits longer than the limit, and what takes longer is planned on for the next', async () => {
  const later = new AbortController();
  const counting = new CountingPlanner(async () => {
    await delay(30_000, undefined, { signal: later.signal }).catch(() => {});
    return nothing;
  });
  const planner = bounded(counting, { timeLimitMs: 50 });
  await expect(planner.plan(plain)).rejects.toEqual(busy);
  const second = planner.plan(plain);
  later.abort();
  expect(await second).toEqual(nothing);
  expect(counting.asked).toEqual([plain.text]);
});

test('More operations than can wait are refused', async () => {
  const later = new AbortController();
  const counting = new CountingPlanner(async () => {
    await delay(30_000, undefined, { signal: later.signal }).catch(() => {});
    return nothing;
  });
  const planner = bounded(counting, { capacity: 2 });
  const waiting = ['{ a }', '{ b }'].map((text) => planner.plan(operation(text)));
  await expect(planner.plan(operation('{ c }'))).rejects.toEqual(busy);
  later.abort();
  expect(await Promise.all(waiting)).toEqual([nothing, nothing]);
  expect(counting.asked).toEqual(['{ a }', '{ b }']);
});

test('A planner that failed with an operation is not asked for it again', async () => {
  const first = new CountingPlanner(() => Promise.reject(new Error('No path.')));
  const second = new CountingPlanner(async () => nothing);
  const planner = new FallbackPlanner({ first, second: () => second, log: silent });
  expect(await planner.plan(plain)).toEqual(nothing);
  expect(await planner.plan(plain)).toEqual(nothing);
  expect([first.asked.length, second.asked.length]).toEqual([1, 2]);
});

test("An operation that crashes Hive's planner ends its process alone", async () => {
  const crash = operation('mutation { _a0: pack(parcel: "a") { duty postage } restock }');
  const hive = processOf('hive', parcels);
  await expect(hive.plan(crash)).rejects.toThrow('The planning process ended with SIGABRT.');
  expect(await hive.plan(operation('{ parcels { id } }'))).toEqual({
    kind: 'QueryPlan',
    node: expect.objectContaining({ serviceName: 'catalogue', operation: '{parcels{id}}' }),
  });
  await expect(hive.plan(crash)).rejects.toThrow('The planning process ended with SIGABRT.');
  // After a second crash it rests, so that nobody keeps the machine busy with starting it.
  await expect(hive.plan(operation('{ parcels { id } }'))).rejects.toBeInstanceOf(
    PlannerUnavailable,
  );
  const planner = testPlanner(parcels);
  cleanUp(() => planner.close());
  // Apollo's planner mistakes the one weight for the other, which no client gets.
  await expect(planner.plan(crash)).rejects.toThrow(
    'no sound plan for this operation because of Parcel.duty',
  );
});
