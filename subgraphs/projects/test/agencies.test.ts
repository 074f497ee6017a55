import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

it('knows what an agency is, what it leads and what it works in', async () => {
  await expect(
    subgraph.execute(`{
      agency(id: "who") {
        id acronym name kind headquartersCity headquartersCountry { code } link aliases
        iatiPublisherId iatiPublisherSource dacChannelCodes
        projects { totalCount }
        lead: projects(role: [LEAD]) { nodes { id } }
        partner: projects(role: [PARTNER], orderBy: OLDEST, first: 2) { totalCount nodes { id } }
        programmes { id } instruments { id } coordinationBodies { id } reportEditions { id } activitySnapshots { activities }
        provenance { kind url confidence inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      agency: {
        id: 'who',
        acronym: 'WHO',
        name: 'World Health Organization',
        kind: 'SPECIALIZED_AGENCY',
        headquartersCity: 'Geneva',
        headquartersCountry: { code: 'CHE' },
        link: 'https://www.who.int',
        aliases: [],
        iatiPublisherId: 'XM-DAC-928',
        iatiPublisherSource:
          'github:akmiller01/IATI-Covid@d815357:iati_publishers_list.csv (registry export, 2021)',
        dacChannelCodes: ['41143', '41307', '41702'],
        projects: { totalCount: 4 },
        lead: { nodes: [{ id: 'who-global-initiative-on-ai-for-health-gi-ai4h' }] },
        partner: {
          totalCount: 3,
          nodes: [
            { id: 'itu-focus-group-on-artificial-intelligence-for-health' },
            { id: 'ungp-speech-to-text-for-epidemic-intelligence' },
          ],
        },
        programmes: [],
        instruments: [],
        coordinationBodies: [],
        reportEditions: [{ id: 'un-activities-on-ai-2023' }],
        activitySnapshots: [],
        provenance: {
          kind: 'CURATED',
          url: null,
          confidence: 'PARTLY_INFERRED',
          inferred: ['kind', 'headquarters', 'link'],
        },
      },
    },
  });
});

it('tells the programmes that an agency leads from those it works in', async () => {
  const lead = [
    'ai-for-good',
    'ai-for-good-impact-initiative',
    'ai-for-good-infinity-framework',
    'ai-for-good-innovate-for-impact',
    'ai-for-good-neural-network',
    'ai-scholar',
    'bsg',
    'early-warnings-for-all',
    'giga',
    'gsr',
  ].map((id) => ({ id }));
  await expect(
    subgraph.execute(`{
      agency(id: "itu") {
        lead: programmes(role: [LEAD]) { id }
        partner: programmes(role: [PARTNER]) { id }
        both: programmes(role: [LEAD, PARTNER]) { id }
        instruments { id }
        coordinationBodies { id }
      }
      unicef: agency(id: "unicef") { programmes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      agency: {
        lead,
        partner: [{ id: 'partner2connect' }],
        both: [...lead, { id: 'partner2connect' }],
        instruments: [
          { id: 'un-system-white-paper-on-ai-governance' },
          { id: 'itu-resolution-214' },
        ],
        coordinationBodies: [{ id: 'iawg-ai' }],
      },
      unicef: { programmes: [{ id: 'giga' }] },
    },
  });
});

it.each([
  ['oda', 'unoda'],
  ['UNWTO', 'un-tourism'],
  ['ODET', 'oset'],
  ['UN Women', 'un-women'],
  ['UN Global Pulse', 'ungp'],
  ['World Bank', 'wbg'],
])('finds the agency %s under its key %s', async (id, key) => {
  await expect(
    subgraph.execute('query ($id: ID!) { agency(id: $id) { id } }', { id }),
  ).resolves.toEqual({ data: { agency: { id: key } } });
});

it('lists 60 agencies, with counts by kind, seat and edition of the report', async () => {
  const { data } = await subgraph.execute(`{
    agencies(first: 3) {
      totalCount nodes { acronym }
      facets { kind { value label count } headquartersCountry { value label count } reportEdition { value label count } }
    }
  }`);
  const { facets, ...list } = (data as unknown as { agencies: Record<string, unknown> })
    .agencies as unknown as {
    facets: Record<string, { value: string; label: string; count: number }[]>;
  };
  expect(list).toEqual({
    totalCount: 60,
    nodes: [{ acronym: 'CTBTO' }, { acronym: 'ECA' }, { acronym: 'ECLAC' }],
  });
  expect(facets.kind?.[0]).toEqual({
    value: 'SPECIALIZED_AGENCY',
    label: 'Specialized Agency',
    count: 15,
  });
  expect(facets.headquartersCountry?.[0]).toEqual({
    value: 'CHE',
    label: 'Switzerland',
    count: 19,
  });
  expect(facets.reportEdition).toEqual([
    { value: 'un-activities-on-ai-2023', label: 'UN Activities on AI 2023', count: 47 },
  ]);
});

it('filters agencies by kind, seat, edition, projects and words', async () => {
  await expect(
    subgraph.execute(`{
      kind: agencies(filter: { kind: [JOINT_BODY] }) { nodes { id } }
      seat: agencies(filter: { headquartersCountry: ["KEN"] }, orderBy: NAME) { nodes { id } }
      named: agencies(filter: { reportEdition: ["un-activities-on-ai-2023"] }) { totalCount }
      active: agencies(filter: { hasProjects: true }) { totalCount }
      idle: agencies(filter: { hasProjects: false }) { totalCount }
      words: agencies(filter: { search: "refugees" }) { nodes { id } }
      alias: agencies(filter: { search: "unwto" }) { nodes { id } }
      official: agencies(filter: { provenance: [OFFICIAL] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      kind: { nodes: [{ id: 'itc' }] },
      seat: { nodes: [{ id: 'unep' }, { id: 'un-habitat' }] },
      named: { totalCount: 47 },
      active: { totalCount: 26 },
      idle: { totalCount: 34 },
      words: { nodes: expect.arrayContaining([{ id: 'unhcr' }, { id: 'unrwa' }]) },
      alias: { nodes: [{ id: 'un-tourism' }] },
      official: { totalCount: 0 },
    },
  });
});

it('gives the goals their official titles in two languages, their targets and their work', async () => {
  await expect(
    subgraph.execute(`{
      sustainableDevelopmentGoal(number: 7) {
        number title french: title(language: FR) shortTitle targetCount colour uri
        projects { nodes { id } } programmes { id }
        provenance { kind confidence inferred }
      }
      sustainableDevelopmentGoals(first: 100) { totalCount nodes { number targetCount } }
      last: sustainableDevelopmentGoals(last: 1) { nodes { number } pageInfo { hasPreviousPage } }
      words: sustainableDevelopmentGoals(filter: { search: "hunger" }) { nodes { number } }
      chosen: sustainableDevelopmentGoals(filter: { number: [16, 4] }) { nodes { number } }
    }`),
  ).resolves.toEqual({
    data: {
      sustainableDevelopmentGoal: {
        number: 7,
        title: 'Ensure access to affordable, reliable, sustainable and modern energy for all',
        french:
          'Garantir l’accès de tous à des services énergétiques fiables, durables et modernes, à un coût abordable',
        shortTitle: 'Affordable and Clean Energy',
        targetCount: 5,
        colour: '#FCC30B',
        uri: 'http://metadata.un.org/sdg/7',
        projects: { nodes: [{ id: 'undesa-impacts-of-new-internet-applications-and-ai' }] },
        programmes: [{ id: 'ai-for-good' }, { id: 'ai-for-good-impact-initiative' }],
        provenance: {
          kind: 'OFFICIAL',
          confidence: 'PARTLY_INFERRED',
          inferred: ['shortTitle', 'colour', 'uri'],
        },
      },
      sustainableDevelopmentGoals: {
        totalCount: 17,
        nodes: [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19].map(
          (targetCount, index) => ({ number: index + 1, targetCount }),
        ),
      },
      last: { nodes: [{ number: 17 }], pageInfo: { hasPreviousPage: true } },
      words: { nodes: [{ number: 2 }] },
      chosen: { nodes: [{ number: 4 }, { number: 16 }] },
    },
  });
});
