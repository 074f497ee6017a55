import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

it('knows who works together in the World Standards Cooperation and on which joint texts', async () => {
  await expect(
    subgraph.execute(`{
      collaboration(id: "world-standards-cooperation") {
        name bodies { id } agencies { id } groups { id } startedOn
        standards(first: 2) { totalCount nodes { designation } }
        provenance { kind confidence inferred }
      }
      none: collaboration(id: "none") { id }
    }`),
  ).resolves.toEqual({
    data: {
      collaboration: {
        name: 'World Standards Cooperation',
        bodies: [{ id: 'itu-t' }, { id: 'iso' }, { id: 'iec' }],
        agencies: [{ id: 'itu' }],
        groups: [],
        startedOn: null,
        standards: {
          totalCount: 6,
          nodes: [
            { designation: 'ISO/IEC 6048-1:2025' },
            { designation: 'ITU-T T.840.1 (03/2025)' },
          ],
        },
        provenance: {
          kind: 'CURATED',
          confidence: 'PARTLY_INFERRED',
          inferred: ['bodies', 'standards'],
        },
      },
      none: null,
    },
  });
});

it('shows the collaborations of an agency, a body, a group and a standard', async () => {
  await expect(
    subgraph.execute(
      `query ($wmo: [_Any!]!) {
        _entities(representations: $wmo) { ... on Agency { collaborations { id agencies { id } } } }
        standardsBody(id: "iso") { collaborations { id } }
        standardsGroup(id: "fg-ai4h") { collaborations { id } }
        standard(id: "fg-ai4h-del-1") { collaborations { id } }
        collaborations(filter: { agency: ["who"], body: ["itu-t"] }) { totalCount nodes { id } }
      }`,
      { wmo: [{ __typename: 'Agency', id: 'wmo' }] },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        {
          collaborations: [
            {
              id: 'coordination-with-un-agencies',
              agencies: ['itu', 'who', 'wipo', 'fao', 'wmo', 'unep', 'unece'].map((id) => ({ id })),
            },
            {
              id: 'ai-for-natural-disaster-management-focus-group',
              agencies: [{ id: 'itu' }, { id: 'wmo' }, { id: 'unep' }],
            },
          ],
        },
      ],
      standardsBody: {
        collaborations: [
          { id: 'ai-watermarking-and-multimedia-authenticity' },
          { id: 'world-standards-cooperation' },
        ],
      },
      standardsGroup: { collaborations: [{ id: 'ai-for-health-focus-group' }] },
      standard: { collaborations: [{ id: 'ai-for-health-focus-group' }] },
      collaborations: {
        totalCount: 2,
        nodes: [{ id: 'ai-for-health-focus-group' }, { id: 'global-initiative-on-ai-for-health' }],
      },
    },
  });
});

it('reads all collaborations with what is around them in one statement for each type', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(
    '{ collaborations { nodes { bodies { id } groups { id } standards { totalCount nodes { id } } } } }',
  );
  recorder.stop();
  expect(errors).toBeUndefined();
  // collaborations, bodies, groups, counts of standards, pages of standards
  expect(recorder.statements).toHaveLength(5);
});

it('refuses an agency that the graph does not know', async () => {
  const { errors } = await subgraph.execute(
    '{ collaborations(filter: { agency: ["wh0"] }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain(
    'filter.agency must hold a known UN agency, but got "wh0"',
  );
});
