import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateBase } from '@agency-graph/gateway/gate/GateInput';
import { Probe } from '@agency-graph/gateway/gate/probe/Probe';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { serveSubgraph } from '@agency-graph/subgraph-kit/server';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { executeAt } from '../startGraph';
import { startInProcess, type InProcessGraph } from '../startInProcess';

const names = ['standards', 'projects', 'surveys', 'events'] as const;
const members = names.map((name) => ({
  name,
  agency: 'United Nations',
  url: 'http://127.0.0.1:1/',
  sdl: readFileSync(join(__dirname, `../../subgraphs/${name}/schema.graphql`), 'utf8'),
}));
const typeOwners = {
  Topic: 'standards',
  Agency: 'projects',
  SustainableDevelopmentGoal: 'projects',
  Programme: 'projects',
  Country: 'surveys',
};

let testDatabase: TestDatabase;
let graph: InProcessGraph;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  graph = await startInProcess(testDatabase.url);
});

afterAll(async () => {
  await graph?.stop();
  await testDatabase?.drop();
});

it.each(names)(
  'finds nothing wrong with %s, asked with the keys of the whole graph',
  async (name) => {
    const log = createLog('test', 'silent');
    const server = await serveSubgraph(graph.hosted[name], { port: 0, host: '127.0.0.1', log });
    const base: GateBase = {
      sequence: 1,
      supergraphSdl: undefined,
      members,
      typeOwners,
      operations: [],
      approvedChanges: [],
    };
    const askGraph = async (query: string) => (await executeAt(graph.url, query)).data;
    const submission = { name, sdl: members.find((member) => member.name === name)!.sdl };
    const findings = await new Probe({ askGraph }).run({
      submission: { ...submission, url: server.url },
      base,
    });
    await server.stop();
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  },
);
