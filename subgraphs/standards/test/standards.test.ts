import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

it('knows the title, study group, date, link and source of a Recommendation', async () => {
  await expect(
    subgraph.execute(`{
      standard(id: "itu-t-y.3172") {
        id designation number title series kind status stage publishedOn edition link
        body { acronym agency { id } }
        group { id acronym }
        provenance { kind source url retrievedOn confidence inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      standard: {
        id: 'itu-t-y.3172',
        designation: 'ITU-T Y.3172 (06/2019)',
        number: 'ITU-T Y.3172',
        title: 'Architectural framework for machine learning in future networks including IMT-2020',
        series: 'Y',
        kind: 'RECOMMENDATION',
        status: 'PUBLISHED',
        stage: 'Published',
        publishedOn: '2019-06-22',
        edition: '1',
        link: 'https://www.itu.int/rec/T-REC-Y.3172-201906-I',
        body: { acronym: 'ITU-T', agency: { id: 'itu' } },
        group: { id: 'itu-t-sg13', acronym: 'SG13' },
        provenance: {
          kind: 'OFFICIAL',
          source: 'github:relaton/relaton-data-itu@daa9deb:data/itu-t-y-3172-06-2019.yaml',
          url: 'https://github.com/relaton/relaton-data-itu/blob/daa9deb/data/itu-t-y-3172-06-2019.yaml',
          retrievedOn: '2026-08-22',
          confidence: 'FOUND_IN_SOURCE',
          inferred: [],
        },
      },
    },
  });
});

it.each(['itu-t-y.3172-2019-06', 'ITU-T Y.3172'])(
  'finds the same standard by its other key %s',
  async (id) => {
    await expect(
      subgraph.execute('query ($id: ID!) { standard(id: $id) { id } }', { id }),
    ).resolves.toEqual({ data: { standard: { id: 'itu-t-y.3172' } } });
  },
);

it('answers null when no standard, body, group or topic has the key', async () => {
  await expect(
    subgraph.execute(`{
      standard(id: "itu-t-x.0") { id }
      standardsBody(id: "none") { id }
      standardsGroup(id: "none") { id }
      topic(id: "none") { id }
    }`),
  ).resolves.toEqual({
    data: { standard: null, standardsBody: null, standardsGroup: null, topic: null },
  });
});

it('finds words of the title and designation, the best match first', async () => {
  await expect(
    subgraph.execute(`{
      standards(first: 1, filter: { search: "\\"management system\\" 42001" }) {
        totalCount nodes { designation }
      }
    }`),
  ).resolves.toEqual({
    data: { standards: { totalCount: 1, nodes: [{ designation: 'ISO/IEC 42001:2023' }] } },
  });
});

it('keeps the precision of dates and filters by all that a partial date can mean', async () => {
  await expect(
    subgraph.execute(`{
      month: standard(id: "etsi-en-304-223") { publishedOn }
      none: standard(id: "c2pa-2.2") { publishedOn }
      within: standards(filter: { search: "304223 OR \\"EN 304 223\\"", publishedFrom: "2025-12-31", publishedTo: "2025" }) {
        nodes { id }
      }
      after: standards(filter: { search: "\\"EN 304 223\\"", publishedFrom: "2026" }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      month: { publishedOn: '2025-12' },
      none: { publishedOn: null },
      within: { nodes: [{ id: 'etsi-en-304-223' }] },
      after: { totalCount: 0 },
    },
  });
});

it('lists the groups of an agency with the number of deliverables stated and listed', async () => {
  await expect(
    subgraph.execute(
      `query ($who: [_Any!]!) {
      _entities(representations: $who) {
        ... on Agency {
          standardsGroups { acronym kind deliverablesStated deliverables { totalCount } parent { id } agencies { id } }
        }
      }
    }`,
      { who: [{ __typename: 'Agency', id: 'who' }] },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        {
          standardsGroups: [
            {
              acronym: 'FG-AI4H',
              kind: 'FOCUS_GROUP',
              deliverablesStated: 35,
              deliverables: { totalCount: 17 },
              parent: { id: 'itu-t-sg16' },
              agencies: [{ id: 'who' }],
            },
          ],
        },
      ],
    },
  });
});

it('answers references by key in their order, and null for keys that it does not know', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) { ... on Standard { id number } ... on Topic { name } }
      }`,
      {
        keys: [
          { __typename: 'Standard', id: 'itu-t-y.3172' },
          { __typename: 'Standard', id: 'nowhere' },
          { __typename: 'Topic', id: 'health' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: { _entities: [{ id: 'itu-t-y.3172', number: 'ITU-T Y.3172' }, null, { name: 'Health' }] },
  });
});
