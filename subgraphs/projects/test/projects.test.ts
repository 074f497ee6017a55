import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

it('knows who leads a project, who works in it, what it serves and where the facts come from', async () => {
  await expect(
    subgraph.execute(`{
      project(id: "itu-early-warnings-for-all-ai-subgroup") {
        id title subject status startedOn endsOn startYear endYear otherPartners otherAreas
        lead { acronym } partners { acronym } sdgs { number title } sdgTags { goal { shortTitle } basis }
        countries { code } topics { id } topicTags { topic { id } basis matched }
        programmes { name } instruments { id }
        provenance { kind source url retrievedOn edition confidence note inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      project: {
        id: 'itu-early-warnings-for-all-ai-subgroup',
        title: 'Early Warnings for All – AI subgroup',
        subject: 'disaster risk',
        status: 'ONGOING',
        startedOn: null,
        endsOn: '2027',
        startYear: null,
        endYear: 2027,
        otherPartners: [
          'Google',
          'Microsoft',
          'Planet',
          'International Committee of the Red Cross',
        ],
        otherAreas: [],
        lead: { acronym: 'ITU' },
        partners: [{ acronym: 'WMO' }, { acronym: 'UNDRR' }],
        sdgs: [
          {
            number: 11,
            title: 'Make cities and human settlements inclusive, safe, resilient and sustainable',
          },
          { number: 13, title: 'Take urgent action to combat climate change and its impacts' },
        ],
        sdgTags: [
          { goal: { shortTitle: 'Sustainable Cities and Communities' }, basis: 'INFERRED' },
          { goal: { shortTitle: 'Climate Action' }, basis: 'INFERRED' },
        ],
        countries: [],
        topics: [{ id: 'disasters' }],
        topicTags: [
          {
            topic: { id: 'disasters' },
            basis: 'INFERRED',
            matched: expect.arrayContaining(['early warnings']),
          },
        ],
        programmes: [{ name: 'Early Warnings for All' }],
        instruments: [],
        provenance: {
          kind: 'CURATED',
          source: 'ITU Council 2024 report on AI activities',
          url: null,
          retrievedOn: null,
          edition: 'ITU Council 2024 report on AI activities',
          confidence: 'PARTLY_INFERRED',
          note: 'found_in_source (title, agency)',
          inferred: ['sdgs'],
        },
      },
    },
  });
});

it.each(['P006', 'p006', 'UNESCO AI Foresight'])(
  'finds the same project by its other key %s',
  async (id) => {
    await expect(
      subgraph.execute('query ($id: ID!) { project(id: $id) { id } }', { id }),
    ).resolves.toEqual({ data: { project: { id: 'unesco-ai-foresight' } } });
  },
);

it('holds all 79 projects of the compiled list, each under its number', async () => {
  const numbers = Array.from(
    { length: 79 },
    (_, index) => `P${String(index + 1).padStart(3, '0')}`,
  );
  const { data } = await subgraph.execute(
    `{ projects { totalCount } ${numbers.map((number) => `${number}: project(id: "${number}") { id }`).join(' ')} }`,
  );
  const { projects: list, ...found } = data as unknown as {
    projects: { totalCount: number };
  } & Record<string, { id: string } | null>;
  expect(list.totalCount).toBe(79);
  expect(new Set(Object.values(found).map((project) => project?.id)).size).toBe(79);
});

it('answers null when nothing has the key', async () => {
  await expect(
    subgraph.execute(`{
      agency(id: "none") { id }
      project(id: "none") { id }
      sustainableDevelopmentGoal(number: 18) { number }
      programme(id: "none") { id }
      coordinationBody(id: "none") { id }
      instrument(id: "none") { id }
    }`),
  ).resolves.toEqual({
    data: {
      agency: null,
      project: null,
      sustainableDevelopmentGoal: null,
      programme: null,
      coordinationBody: null,
      instrument: null,
    },
  });
});

it('finds words of title, subject and agencies, the best match first', async () => {
  await expect(
    subgraph.execute(`{
      title: projects(first: 1, filter: { search: "refugee forecasting" }) { totalCount nodes { id } }
      agency: projects(filter: { search: "\\"World Bank\\"" }) { nodes { id } }
      partner: projects(filter: { search: "Amsterdam" }) { nodes { id } }
      best: projects(filter: { search: "health -focus -initiative" }, first: 1) { nodes { subject } }
    }`),
  ).resolves.toEqual({
    data: {
      title: { totalCount: 1, nodes: [{ id: 'wbg-ai-powered-refugee-forecasting-tool' }] },
      agency: { nodes: [{ id: 'wbg-ai-powered-refugee-forecasting-tool' }] },
      partner: { nodes: [{ id: 'unhcr-research-on-ai-in-country-of-origin-information' }] },
      best: { nodes: [{ subject: 'health' }] },
    },
  });
});

it('filters by every dimension, with AND between fields and OR within a list', async () => {
  await expect(
    subgraph.execute(`{
      agency: projects(filter: { agency: ["who"] }) { totalCount }
      lead: projects(filter: { lead: ["WHO"] }) { nodes { id } }
      partner: projects(filter: { partner: ["who"] }) { totalCount }
      both: projects(filter: { agency: ["who"], lead: ["itu", "ungp"], goal: [3] }) { totalCount }
      goal: projects(filter: { goal: [6, 7] }) { nodes { id } }
      topic: projects(filter: { topic: ["water"] }) { nodes { id } }
      subject: projects(filter: { subject: ["ai Governance"] }) { totalCount }
      country: projects(filter: { country: ["UGA", "so"] }) { nodes { id } }
      programme: projects(filter: { programme: ["ai-for-good"] }) { nodes { id } }
      status: projects(filter: { status: [COMPLETED], startYear: [2019] }) { nodes { id } }
      end: projects(filter: { endYear: [2027] }) { nodes { id } }
      synthetic: projects(filter: { provenance: [SYNTHETIC] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      agency: { totalCount: 4 },
      lead: { nodes: [{ id: 'who-global-initiative-on-ai-for-health-gi-ai4h' }] },
      partner: { totalCount: 3 },
      both: { totalCount: 3 },
      goal: {
        nodes: [
          { id: 'undesa-impacts-of-new-internet-applications-and-ai' },
          { id: 'unu-strategic-foresight' },
        ],
      },
      topic: { nodes: [{ id: 'unu-strategic-foresight' }] },
      subject: { totalCount: 4 },
      country: {
        nodes: [
          { id: 'wbg-ai-powered-refugee-forecasting-tool' },
          { id: 'unhcr-using-artificial-intelligence-to-model-displacement' },
        ],
      },
      programme: { nodes: [{ id: 'itu-ai-for-good-global-summit' }] },
      status: {
        nodes: [
          { id: 'un-habitat-urban-security-observatory' },
          { id: 'wipo-technology-trends-artificial-intelligence' },
        ],
      },
      end: { nodes: [{ id: 'itu-early-warnings-for-all-ai-subgroup' }] },
      synthetic: { totalCount: 0 },
    },
  });
});

it('keeps a day where the source gives one, and orders by it', async () => {
  await expect(
    subgraph.execute(`{
      project(id: "P064") { startedOn startYear }
      newest: projects(first: 2, filter: { startYear: [2021] }, orderBy: NEWEST) { nodes { startedOn } }
      oldest: projects(first: 2, filter: { startYear: [2021] }, orderBy: OLDEST) { nodes { startedOn } }
    }`),
  ).resolves.toEqual({
    data: {
      project: { startedOn: '2021-10-31', startYear: 2021 },
      newest: { nodes: [{ startedOn: '2021-10-31' }, { startedOn: '2021' }] },
      oldest: { nodes: [{ startedOn: '2021' }, { startedOn: '2021-10-31' }] },
    },
  });
});

it('answers references by key in their order, and null for keys that it does not know', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Agency { acronym }
          ... on SustainableDevelopmentGoal { shortTitle }
          ... on Project { title }
          ... on Programme { name }
          ... on CoordinationBody { name }
          ... on Instrument { title }
          ... on ReportEdition { unit }
          ... on Topic { id projects(filter: { lead: ["itu"] }) { totalCount } }
          ... on Country { code projects { nodes { id } } }
        }
      }`,
      {
        keys: [
          { __typename: 'Agency', id: 'who' },
          { __typename: 'Agency', id: 'oda' },
          { __typename: 'Agency', id: 'nowhere' },
          { __typename: 'SustainableDevelopmentGoal', number: 3 },
          { __typename: 'SustainableDevelopmentGoal', number: 99 },
          { __typename: 'Project', id: 'itu-giga' },
          { __typename: 'Programme', id: 'giga' },
          { __typename: 'CoordinationBody', id: 'hlcp' },
          { __typename: 'Instrument', id: 'a-80-78' },
          { __typename: 'ReportEdition', id: 'un-activities-on-ai-2025-07' },
          { __typename: 'Topic', id: 'health' },
          { __typename: 'Country', code: 'MAR' },
          { __typename: 'Country', code: 'RWA' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        { acronym: 'WHO' },
        { acronym: 'UNODA' },
        null,
        { shortTitle: 'Good Health and Well-being' },
        null,
        { title: 'Giga' },
        { name: 'Giga' },
        { name: 'High-Level Committee on Programmes' },
        {
          title:
            'Report of the Secretary-General on artificial intelligence in the military domain and its ' +
            'implications for international peace and security',
        },
        { unit: 'activities' },
        { id: 'health', projects: { totalCount: 1 } },
        {
          code: 'MAR',
          projects: { nodes: [{ id: 'unido-strengthening-industry-4-0-technologies-in-morocco' }] },
        },
        { code: 'RWA', projects: { nodes: [] } },
      ],
    },
  });
});
