import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { gateSteps, type GateReport } from '@agency-graph/gateway/gate/GateReport';
import type { ExecutionResult } from 'graphql';
import { describeMember } from './describeMember';
import { cyclones, memberCases, type JoinedFields } from './memberCases';
import type { Partner } from './Partner';
import { partners } from './partners';
import { prepareMember, type PreparedMember } from './prepareMember';
import { runCommand } from './runCommand';
import { startMember, type RunningMember } from './startMember';
import { startRegistryGraph, type RegistryGraph } from './startRegistryGraph';

let graph: RegistryGraph;
/** Those that joined, by name. */
const members = new Map<string, RunningMember>();
/** All that were started, with those that took another's place. */
const started: RunningMember[] = [];

beforeAll(async () => {
  graph = await startRegistryGraph();
});

afterAll(async () => {
  await Promise.all(started.map((member) => member.kill()));
  await graph?.stop();
});

async function start(
  directory: string,
  prepared: PreparedMember,
  port?: string,
): Promise<RunningMember> {
  const { jwksUrl } = graph;
  const member = await startMember({ directory, prepared, jwksUrl, ...(port && { port }) });
  started.push(member);
  return member;
}

function keyFileOf(name: string): string {
  return join(graph.folder, `${name}.key`);
}

/** Runs a command in the folder of a member with the member's key, and returns what it says as JSON. */
async function runAsMember(
  { name, directory }: Pick<Partner, 'name' | 'directory'>,
  ...parameters: string[]
): Promise<Record<string, unknown>> {
  const withKey = [...parameters, '--key-file', keyFileOf(name), '--json'];
  const { exitCode, stdout, stderr } = await runCommand(withKey, {
    folder: directory,
    gateway: graph.url,
  });
  expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** What a report of the gate says; how long anything took depends on what else the machine does. */
function summaryOf({ member, steps }: GateReport) {
  const findings = steps.flatMap((step) => step.findings);
  return {
    member,
    outcomes: steps.map(({ step, outcome }) => `${step} ${outcome}`),
    findings: findings.filter(({ code }) => code !== 'PROBE_NOT_BATCHED'),
  };
}

/** Every step is passed, and there is nothing to be said about the schema or the running server. */
function spotless(member: string): ReturnType<typeof summaryOf> {
  return { member, outcomes: gateSteps.map((step) => `${step} passed`), findings: [] };
}

async function execute(query: string): Promise<ExecutionResult & { version: string | null }> {
  const response = await fetch(`${graph.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const version = response.headers.get('x-supergraph-version');
  return { ...((await response.json()) as ExecutionResult), version };
}

for (const partner of partners) {
  describeMember(partner, (prepared) => {
    const { name, directory, agency } = partner;

    it('passes the check and is published through the command line, with a key of its own', async () => {
      const made = await runCommand(['keys', 'create', '--out', keyFileOf(name)], {
        folder: directory,
        gateway: graph.url,
        key: graph.editorKey,
      });
      expect(made).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Made the key') });
      const member = await start(directory, prepared);
      const checked = await runAsMember(partner, 'check', '--url', member.url);
      expect(summaryOf(checked as unknown as GateReport)).toEqual(spotless(name));
      const published = await runAsMember(partner, 'publish', '--url', member.url);
      expect(summaryOf(published.report as GateReport)).toEqual(spotless(name));
      expect(published.member).toMatchObject({ name, agency, version: 1, isBuiltIn: false });
      members.set(name, member);
    });
  });
}

describe('The graph with all of them', () => {
  const prepared = new Map(partners.map(({ name, folder }) => [name, prepareMember(folder)]));
  const joined = partners
    .map(({ name }) => name)
    .filter((name) => !('missing' in prepared.get(name)!));

  function fieldsOf(kind: 'project' | 'country'): (JoinedFields & { name: string })[] {
    return joined.flatMap((name) => {
      const fields = memberCases[name]!.joined[kind];
      return fields ? [{ name, ...fields }] : [];
    });
  }

  function selected(kind: 'project' | 'country'): string {
    return fieldsOf(kind)
      .map(({ selection }) => selection)
      .join('\n');
  }

  /** What all members say of one record, with null for the fields of those that do not answer. */
  function answered(kind: 'project' | 'country', key: string, without: readonly string[]): object {
    return Object.assign(
      {},
      ...fieldsOf(kind).map(({ name, answers }) => {
        const fields = Object.entries(answers[key]!);
        return without.includes(name)
          ? Object.fromEntries(fields.map(([field]) => [field, null]))
          : answers[key];
      }),
    ) as object;
  }

  const query = `{
    project(id: "${cyclones}") {
      title
      lead { acronym }
      topics { name standards(first: 1) { totalCount } events(first: 1) { totalCount } }
      ${selected('project')}
      countries { shortName ${selected('country')} }
    }
  }`;

  /** The whole answer: our own four members and those that joined, each on both levels where it has something to say. */
  function expectedData(without: readonly string[] = []) {
    const country = (key: string, shortName: string) => ({
      shortName,
      ...answered('country', key, without),
    });
    return {
      project: {
        title: 'Global Tropical Cyclone Impact Model',
        lead: { acronym: 'UNOCHA' },
        topics: [
          {
            name: 'Disasters and emergencies',
            standards: { totalCount: 3 },
            events: { totalCount: 5 },
          },
        ],
        ...answered('project', cyclones, without),
        countries: [country('PHL', 'Philippines'), country('FJI', 'Fiji')],
      },
    };
  }

  it('answers from all of them and its own members in one query', async () => {
    await expect(execute(query)).resolves.toEqual({
      data: expectedData(),
      version: expect.any(String),
    });
  });

  it('joins a record that a member owns with what others say of it', async () => {
    const story = `{ fieldStory(id: "cyclone-warnings-in-suva") { toldIn { code shortName ${selected('country')} } } }`;
    const toldIn = { code: 'FJI', shortName: 'Fiji', ...answered('country', 'FJI', []) };
    await expect(execute(story)).resolves.toMatchObject({ data: { fieldStory: { toldIn } } });
    await expect(execute('{ fieldStory(id: "none") { headline } }')).resolves.toMatchObject({
      data: { fieldStory: null },
    });
  });

  it('answers all but what a dead member said, and everything when it is back', async () => {
    const [{ name, directory }] = partners as [Partner];
    const { url, kill } = members.get(name)!;
    await kill();
    await expect(execute(query)).resolves.toEqual({
      data: expectedData([name]),
      errors: [
        {
          message: expect.any(String),
          path: ['project', 'fieldStories'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
        },
      ],
      version: expect.any(String),
    });
    members.set(name, await start(directory, prepared.get(name)!, new URL(url).port));
    await expect(execute(query)).resolves.toMatchObject({ data: expectedData() });
  });

  it('goes back to the version before of a member that answers nonsense', async () => {
    const name = 'training-places';
    const partner = partners.find((other) => other.name === name)!;
    const places = `{ country(code: "PHL") { trainingPlaces(year: 2024) } }`;
    const before = await execute(places);
    const next = { name, directory: join(graph.folder, 'next') };
    await cp(partner.directory, next.directory, { recursive: true });
    edit(join(next.directory, 'schema.graphql'), 'Places in courses', 'Seats in courses');
    edit(join(next.directory, 'trainingPlaces.js'), '[2024, 2100]', '[2024, -1]');
    const { url } = await start(next.directory, prepared.get(name)!);
    await expect(runAsMember(next, 'publish', '--url', url)).resolves.toMatchObject({
      member: { name, version: 2 },
    });
    const nonsense = await execute(places);
    expect(nonsense.data).toEqual({ country: { trainingPlaces: -1 } });
    expect(nonsense.version).not.toBe(before.version);
    await runAsMember(next, 'rollback', '--to', '1', '--reason', 'It answers nonsense.');
    await expect(execute(places)).resolves.toEqual(before);
    expect(before.data).toEqual({ country: { trainingPlaces: 2100 } });
  });
});

function edit(file: string, part: string, by: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(part);
  writeFileSync(file, text.replace(part, by));
}
