import { createLists } from '@agency-graph/subgraph-kit/lists';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { memberListing } from '../src/repositories/members';
import { toActiveMonth } from '../src/rows/activeMonth';
import { events } from '../src/subgraph';
import { account, putMembers } from './networkOf';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
  await putMembers(subgraph, [
    account({ id: 'k1', display_name: 'Data Lab', topic_ids: ['networks'] }),
    account({
      id: 'k2',
      organization_kind: 'COMPANY',
      country_code: 'BRA',
      seeks: ['DATA', 'PILOT_SITE'],
      active_month: toActiveMonth('2023-11'),
    }),
    account({
      id: 'k3',
      country_code: 'RWA',
      shares: ['COUNTRY', 'TOPICS'],
      topic_ids: ['gender', 'health'],
    }),
    account({ id: 'k4', listed: false }),
  ]);
});

afterAll(() => subgraph.stop());

it('shows of a member what the member shares, and that alone', async () => {
  await expect(
    subgraph.execute(`{
      member(id: "k3") {
        id shares displayName organizationKind country { code } topics { id } seeks offers lastActiveIn
        provenance { kind source }
      }
      unknown: member(id: "k9") { id }
      unlisted: member(id: "k4") { id }
    }`),
  ).resolves.toEqual({
    data: {
      member: {
        id: 'k3',
        shares: ['COUNTRY', 'TOPICS'],
        displayName: null,
        organizationKind: null,
        country: { code: 'RWA' },
        topics: [{ id: 'gender' }, { id: 'health' }],
        seeks: [],
        offers: [],
        lastActiveIn: null,
        provenance: { kind: 'CURATED', source: 'made for this test' },
      },
      unknown: null,
      unlisted: null,
    },
  });
});

it('lists members by activity, counts them by what they share, and filters by the same', async () => {
  await expect(
    subgraph.execute(`{
      members { totalCount nodes { id lastActiveIn } facets {
        organizationKind { value label count } country { value count } region { value count }
        topic { value count } seeks { value label count } offers { value count }
      } }
      africa: members(filter: { region: ["Africa"] }, orderBy: KEY) { nodes { id } }
      telecommunications: members(filter: { topic: ["telecommunications"] }) { nodes { id } }
      pilots: members(filter: { seeks: [PILOT_SITE, SPEAKING] }) { nodes { id } }
      lately: members(filter: { activeFrom: "2024" }) { nodes { id } }
      named: members(filter: { search: "lab" }) { nodes { id displayName } }
      both: members(filter: { country: ["KEN"], organizationKind: [COMPANY] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      members: {
        totalCount: 3,
        nodes: [
          { id: 'k1', lastActiveIn: '2024-05' },
          { id: 'k2', lastActiveIn: '2023-11' },
          { id: 'k3', lastActiveIn: null },
        ],
        facets: {
          organizationKind: [
            { value: 'ACADEMIA', label: 'Academia', count: 1 },
            { value: 'COMPANY', label: 'Company', count: 1 },
          ],
          country: [
            { value: 'BRA', count: 1 },
            { value: 'KEN', count: 1 },
            { value: 'RWA', count: 1 },
          ],
          region: [
            { value: 'Africa', count: 2 },
            { value: 'Americas', count: 1 },
          ],
          topic: [
            { value: 'health', count: 2 },
            { value: 'gender', count: 1 },
            { value: 'networks', count: 1 },
            { value: 'telecommunications', count: 1 },
          ],
          seeks: [
            { value: 'DATA', label: 'Data', count: 1 },
            { value: 'FUNDING', label: 'Funding', count: 1 },
            { value: 'PILOT_SITE', label: 'Pilot site', count: 1 },
          ],
          offers: [{ value: 'RESEARCH', count: 2 }],
        },
      },
      africa: { nodes: [{ id: 'k1' }, { id: 'k3' }] },
      telecommunications: { nodes: [{ id: 'k1' }] },
      pilots: { nodes: [{ id: 'k2' }] },
      lately: { nodes: [{ id: 'k1' }] },
      named: { nodes: [{ id: 'k1', displayName: 'Data Lab' }] },
      both: { totalCount: 0 },
    },
  });
});

it('goes page by page through the list in both directions', async () => {
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
    members(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { endCursor startCursor hasNextPage } }
  }`;
  interface Page {
    members: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } };
  }
  const read = async (variables: Record<string, unknown>) =>
    ((await subgraph.execute(page, variables)).data as unknown as Page).members;
  const first = await read({ first: 2 });
  const rest = await read({ first: 2, after: first.pageInfo.endCursor });
  const back = await read({ last: 2, before: rest.pageInfo.startCursor });
  expect([first.nodes, rest.nodes, back.nodes]).toEqual([
    [{ id: 'k1' }, { id: 'k2' }],
    [{ id: 'k3' }],
    [{ id: 'k1' }, { id: 'k2' }],
  ]);
});

it('finds a page at any depth by an index', async () => {
  const { database } = subgraph.hosted;
  const recorder = recordStatements(database);
  const { edges } = createLists(database, memberListing).all({ first: 1 });
  const after = (await edges())[0]!.cursor;
  await createLists(database, memberListing).all({ first: 1, after }).nodes();
  recorder.stop();
  const text = recorder.statements.at(-1)!;
  const plan: { 'QUERY PLAN': string }[] = await database.transaction(async (manager) => {
    // So few rows are read faster without an index; the question is whether an index can be used.
    await manager.query('SET LOCAL enable_seqscan = off');
    await manager.query('SET LOCAL enable_bitmapscan = off');
    return manager.query(`EXPLAIN ${text}`, [toActiveMonth('2024-05'), 'k1', 2]);
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(
    /Index Scan Backward using member_by_activity on member t .*\n\s+Index Cond: \(ROW\(activity_order, id\) < ROW\(/,
  );
});
