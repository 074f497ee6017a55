import { rmSync } from 'node:fs';
import { BuiltInGraph } from '@agency-graph/gateway/registry/BuiltInGraph';
import type { GateReport } from '@agency-graph/gateway/gate/GateReport';
import { subgraphsFile, supergraphFile } from '@agency-graph/gateway/locations';
import { openRegistry } from '@agency-graph/gateway/registry/openRegistry';
import { compose } from '@agency-graph/gateway/supergraph/compose';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { startServer, stopServer, type ServerProcess } from '../../startServer';
import { temporaryFolder } from '../../temporaryFolder';
import { largeSchemas } from './largeSchemas';
import { neighbour } from './neighbour';
import { schemaFiles } from './schemaFiles';
import { SteadyLoad } from './SteadyLoad';

const refusedWithinMs = 5000;
const folder = temporaryFolder('hostile');

let database: TestDatabase | undefined;
let graph: ServerProcess | undefined;
let load: SteadyLoad | undefined;

/** The graph as `npm start` serves it, with one partner in its registry. */
beforeAll(async () => {
  database = await createTestDatabase();
  await addNeighbour(database.url);
  graph = await startServer('gateway/src/standalone.ts', {
    PORT: '0',
    DATABASE_URL: database.url,
    STATE_DIRECTORY: folder,
    LOG_LEVEL: 'info',
  });
  load = new SteadyLoad(graph.url);
  // The first check starts the gate's process, and reads the members for the first time.
  await check({ name: 'intruder', sdl: '# Nothing.' });
});

afterAll(async () => {
  await load?.stop();
  if (graph) await stopServer(graph.process);
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function addNeighbour(url: string): Promise<void> {
  const { members } = BuiltInGraph.read({ subgraphsFile, supergraphFile });
  const registry = await openRegistry({ databaseUrl: url, log: createLog('test', 'silent') });
  await registry.change({
    action: 'deploy',
    actor: { kind: 'deployment' },
    base: undefined,
    members: [...members.map((member) => ({ ...member, isBuiltIn: true })), neighbour],
    retired: [],
    restored: {},
    supergraphSdl: compose([...members, neighbour]),
  });
  await registry.close();
}

async function check(body: { name: string; sdl: string }): Promise<GateReport> {
  const response = await fetch(`${graph!.url}registry/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...body,
      agency: 'Agency of a test',
      contact: 'graph@example.int',
      licence: 'CC-BY-4.0',
    }),
  });
  const { report, errors } = (await response.json()) as { report?: GateReport; errors?: unknown };
  if (report === undefined) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  return report;
}

/** The codes of the errors of the steps up to `policy`, and of all steps. */
function errorsIn({ steps }: GateReport) {
  const codesOf = (reports: GateReport['steps']) => {
    const errors = reports.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    return [...new Set(errors.map(({ code }) => code))].toSorted();
  };
  const rules = steps.filter(({ step }) => /limits|syntax|policy/.test(step));
  return { ofRules: codesOf(rules), ofAll: codesOf(steps) };
}

const hostile = [...schemaFiles('refused'), ...largeSchemas()];

describe('while others ask the graph, the gate refuses', () => {
  it.each(hostile)('$name', async ({ member, sdl, refusedWith }) => {
    const startedAt = performance.now();
    const report = await check({ name: member, sdl });
    const took = performance.now() - startedAt;
    expect({ passed: report.passed, codes: errorsIn(report).ofRules }).toEqual({
      passed: false,
      codes: refusedWith,
    });
    expect(took).toBeLessThan(refusedWithinMs);
  });
});

describe('while others ask the graph, the gate passes', () => {
  it.each(schemaFiles('passed'))('$name', async ({ member, sdl }) => {
    const report = await check({ name: member, sdl });
    expect({ passed: report.passed, errors: errorsIn(report).ofAll }).toEqual({
      passed: true,
      errors: [],
    });
  });
});

it('fails no request of those who ask the graph meanwhile', async () => {
  const { requests, failures } = await load!.stop();
  expect([...new Set(failures)]).toEqual([]);
  expect(requests).toBeGreaterThan(100);
});
