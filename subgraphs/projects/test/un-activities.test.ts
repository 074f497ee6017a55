import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { readCountriesText } from '../src/importers/un-activities/readCountriesText';
import { readGoalsText } from '../src/importers/un-activities/readGoalsText';
import { readLinks } from '../src/importers/un-activities/readLinks';
import { readOutputTypes } from '../src/importers/un-activities/readOutputTypes';
import { readYear } from '../src/importers/un-activities/readYear';
import { projects } from '../src/subgraph';
import { importText } from './importFile';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

const header =
  'agency,title,department,type_output,status,start_year,end_year,domain,data_source,data_public,technology,sdgs,un_partners,government,academia,countries,links';

it('imports an entry of the report with all its fields', async () => {
  const report = await importText(subgraph, {
    format: 'un-activities',
    name: 'report.csv',
    text: `${header}
WHO,A  sample   entry,"Health, digital","Technical AssistanceAI Tools/Solutions",Ongoing,December 2023,Open-ended,triage,X-ray images,Yes,deep learning; edge devices,"SDG 10 – Reduced Inequality
SDG 3 - Good Health",ITU; World Food Programme; UN Innovation Cell,Ministry of Health,University of A; University of B,"AlbaniaKosovoNorth Macedonia",https://example.org/ a/b https://example.org/c
`,
  });
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    dataset: 'un-activities report.csv',
    counts: { added: 1 },
    unknownCodes: [{ codelist: 'UN agency', codes: [{ code: 'UN Innovation Cell' }] }],
  });
  const answer = await subgraph.execute(`{
    project(id: "who-a-sample-entry") {
      title lead { id } partners { id } department subject status startedOn endsOn openEnded
      outputTypes technologies dataSource dataPublic sdgs { number } sdgTags { basis }
      organizations(role: [PARTNER]) { name kind agency { id } }
      countries { code } otherAreas documents { url } iatiIdentifier budgets { committed } dates { plannedStart }
      provenance { kind source }
    }
    projects(filter: { outputType: ["ai tools/solutions"], partnerKind: [ACADEMIA] }) {
      totalCount facets { outputType { value count } }
    }
  }`);
  expect(answer).toEqual({
    data: {
      project: {
        title: 'A sample entry',
        lead: { id: 'who' },
        partners: [{ id: 'itu' }, { id: 'wfp' }],
        department: 'Health, digital',
        subject: 'triage',
        status: 'ONGOING',
        startedOn: '2023-12',
        endsOn: null,
        openEnded: true,
        outputTypes: ['Technical Assistance', 'AI Tools/Solutions'],
        technologies: ['deep learning', 'edge devices'],
        dataSource: 'X-ray images',
        dataPublic: true,
        sdgs: [{ number: 3 }, { number: 10 }],
        sdgTags: [{ basis: 'STATED' }, { basis: 'STATED' }],
        organizations: [
          {
            name: 'International Telecommunication Union',
            kind: 'UN_SYSTEM',
            agency: { id: 'itu' },
          },
          { name: 'World Food Programme', kind: 'UN_SYSTEM', agency: { id: 'wfp' } },
          { name: 'UN Innovation Cell', kind: 'UN_SYSTEM', agency: null },
          { name: 'Ministry of Health', kind: 'GOVERNMENT', agency: null },
          { name: 'University of A', kind: 'ACADEMIA', agency: null },
          { name: 'University of B', kind: 'ACADEMIA', agency: null },
        ],
        countries: [{ code: 'ALB' }, { code: 'MKD' }],
        otherAreas: ['XKX'],
        documents: [{ url: 'https://example.org/a/b' }, { url: 'https://example.org/c' }],
        iatiIdentifier: null,
        budgets: [],
        dates: null,
        provenance: {
          kind: 'CURATED',
          source: 'UN Activities on AI report, entry of World Health Organization',
        },
      },
      projects: {
        totalCount: 1,
        facets: {
          outputType: [
            { value: 'AI Tools/Solutions', count: 1 },
            { value: 'Technical Assistance', count: 1 },
          ],
        },
      },
    },
  });
});

it('takes the agency from the name of the file where there is no column, and the file as it is written', async () => {
  const report = await importText(subgraph, {
    format: 'un-activities',
    name: 'UN-Habitat.csv',
    text: 'title;status;end_year;sdgs\nOther entry;;ongoing;Not Applicable\n',
  });
  expect(report).toMatchObject({ outcome: 'IMPORTED', counts: { added: 1 } });
  const { data } = await subgraph.execute(
    '{ project(id: "un-habitat-other-entry") { lead { acronym } status endsOn openEnded sdgs { number } } }',
  );
  expect(data).toEqual({
    project: {
      lead: { acronym: 'UN-Habitat' },
      status: 'ONGOING',
      endsOn: null,
      openEnded: false,
      sdgs: [],
    },
  });
});

it('refuses an agency and a year that it cannot read, and lists what else it does not know', async () => {
  const report = await importText(subgraph, {
    format: 'un-activities',
    name: 'report2.csv',
    text: `agency,title,status,start_year,sdgs,countries,data_public,links
WHOM,A,,,,,,
WHO,B,,early 2023,,,,
WHO,C,Paused,,SDG 18,Atlantis,Partly,https://broken
`,
  });
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: {
      shown: [
        {
          place: { file: 'report2.csv', line: 3 },
          field: 'column "start_year"',
          rule: 'must be a year or month such as 2023, 2023-12 or December 2023',
          value: 'early 2023',
        },
      ],
    },
    warnings: { shown: [{ field: 'column "links"', value: 'https://broken' }] },
  });
  expect(report.unknownCodes.map(({ codelist, codes }) => [codelist, codes[0]?.code])).toEqual([
    ['UN agency', 'WHOM'],
    ['Sustainable Development Goal', 'SDG 18'],
    ['country', 'Atlantis'],
    ['answer to "data publicly available"', 'Partly'],
    ['project status', 'Paused'],
  ]);
});

it.each([
  ['2023', { date: '2023' }],
  ['2023-12', { date: '2023-12' }],
  ['December 2023', { date: '2023-12' }],
  ['Dec. 2023', { date: '2023-12' }],
  ['Open-ended', { openEnded: true }],
  ['open–ended', { openEnded: true }],
  ['Ongoing', { ongoing: true }],
  ['on-going', { ongoing: true }],
  ['Not Applicable', {}],
  ['', {}],
])('reads the year "%s"', (text, said) => {
  expect(readYear(text)).toEqual({ date: null, openEnded: false, ongoing: false, ...said });
});

it.each(['2023-13', 'Decembre 2023', '23', 'since 2020', '2023–2025'])(
  'knows "%s" for no year',
  (text) => {
    expect(readYear(text)).toBeUndefined();
  },
);

it.each([
  ['SDG 10 – Reduced Inequality', [10]],
  ['SDG 10 - Reduced Inequalities', [10]],
  ['SDG 3 – Good HealthSDG 10 – Reduced InequalitySDG16', [3, 10, 16]],
  ['3; 10;3', [3, 10]],
  ['3, 10', [3, 10]],
  ['Goal 9: Industry, Innovation and Infrastructure', [9]],
  ['Industry, Innovation and Infrastructure; Reduced Inequality', [9, 10]],
  ['All SDGs', Array.from({ length: 17 }, (_, index) => index + 1)],
  ['N/A', []],
])('reads the goals of "%s"', (text, goals) => {
  expect(readGoalsText(text)).toEqual({ goals, unknown: [] });
});

it('tells which goals of a text it does not know', () => {
  expect(readGoalsText('SDG 3, SDG 18')).toEqual({ goals: [3], unknown: ['SDG 18'] });
  expect(readGoalsText('Peace on Earth; 4')).toEqual({ goals: [4], unknown: ['Peace on Earth'] });
});

it.each([
  ['https://example.org/a', ['https://example.org/a']],
  ['https://www.itu.int/ en/ITU-T/ AI', ['https://www.itu.int/en/ITU-T/AI']],
  ['https://example.org/a\n-b.pdf', ['https://example.org/a-b.pdf']],
  [
    'https://example.org/a https://example.org/b;www.example.org/c',
    ['https://example.org/a', 'https://example.org/b', 'https://www.example.org/c'],
  ],
  [
    'https://example.org/ahttps://example.org/b',
    ['https://example.org/a', 'https://example.org/b'],
  ],
  ['Not Applicable', []],
  ['see the report', []],
])('reads the links of "%s"', (text, urls) => {
  const { documents, broken } = readLinks(text);
  expect([documents.map(({ url }) => url), broken]).toEqual([urls, []]);
});

it('tells which links are none', () => {
  expect(readLinks('https://nowhere; https://example.org')).toEqual({
    documents: [{ url: 'https://example.org', title: null, format: null }],
    broken: ['https://nowhere'],
  });
});

it.each([
  ['AlbaniaBosnia and HerzegovinaKosovo', ['ALB', 'BIH'], ['XKX'], []],
  ['NA', ['NAM'], [], []],
  ['NigerNigeria', ['NER', 'NGA'], [], []],
  ['Cote d’Ivoire; TUR; Fiji', ['CIV', 'TUR', 'FJI'], [], []],
  ['Not Applicable', [], [], []],
  ['Kenya; Global', ['KEN'], [], ['Global']],
])('reads the countries of "%s"', (text, countryCodes, otherAreas, unknown) => {
  expect(readCountriesText(text)).toEqual({ countryCodes, otherAreas, unknown });
});

it('tells types of output apart that run together, and keeps others in their words', () => {
  expect(
    readOutputTypes('Technical AssistanceResearch/Reports/AssessmentsPolicy/Regulatory Guidance'),
  ).toEqual(['Technical Assistance', 'Research/Reports/Assessments', 'Policy/Regulatory Guidance']);
  expect(readOutputTypes('Software tool; awareness/advocacy;N/A')).toEqual([
    'Software tool',
    'Awareness/Advocacy',
  ]);
});
