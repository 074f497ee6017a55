import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterAll(() => subgraph.stop());

const rule =
  'a known country code (ISO 3166-1 alpha-3 or alpha-2, or UN M49 with its leading zeros)';

it.each([
  ['Rwanda', ' (nearest: "RWA", Rwanda)'],
  ['RWN', ' (nearest: "RWA", Rwanda)'],
  ['Ruanda', ' (nearest: "RWA", Rwanda)'],
  ['Allemagne', ' (nearest: "DEU", Germany)'],
  ['South Korea', ' (nearest: "KOR", Republic of Korea)'],
  ["Cote d'Ivoire", ' (nearest: "CIV", Ivory Coast)'],
  ['4', ' (nearest: "AFG", Afghanistan)'],
  ['XKX', ''],
  ['', ''],
])('refuses the country code "%s" with the rule and the nearest code', async (code, nearest) => {
  const { data, errors } = await subgraph.execute(
    'query ($code: ID!) { country(code: $code) { name } }',
    { code },
  );
  expect(data).toEqual({ country: null });
  expect(errors).toEqual([
    expect.objectContaining({
      message: `code must hold ${rule}, but got "${code}"${nearest}.`,
      path: ['country'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'code' },
    }),
  ]);
});

it.each([
  ['countries', 'first: 5000', 'first must be between 1 and 100, but got 5000.', 'first'],
  [
    'countries',
    'filter: { code: ["RWA", "Kenia"] }',
    `filter.code must hold ${rule}, but got "Kenia" (nearest: "KEN", Kenya).`,
    'filter.code',
  ],
  [
    'countries',
    'filter: { region: ["Africa"] }',
    'filter.region must hold a known M49 code of a region, but got "Africa" (nearest: "002", Africa).',
    'filter.region',
  ],
  [
    'countries',
    'filter: { ldc: true, ldcOn: "2023-12" }',
    'filter.ldcOn must lie within the time of one list of the least developed countries (2020-10-15 until before 2020-12-04, 2020-12-04 until before 2023-12-13, 2023-12-13 until before 2024-12-13, 2024-12-13 until before 2026-11-24), but got "2023-12".',
    'filter.ldcOn',
  ],
  [
    'countries',
    'filter: { ldc: true, ldcOn: "2015" }',
    expect.stringContaining('but got "2015".'),
    'filter.ldcOn',
  ],
  [
    'countries',
    'filter: { ldc: true, ldcOn: "2026-11-24" }',
    expect.stringContaining('but got "2026-11-24".'),
    'filter.ldcOn',
  ],
  [
    'countries',
    'filter: { ldcOn: "2023-09" }',
    'filter.ldcOn needs filter.ldc, which says whether to keep the least developed countries of "2023-09" or the others.',
    'filter.ldcOn',
  ],
  [
    'countries',
    'filter: { search: "--" }',
    'filter.search must hold at least one word, but got "--".',
    'filter.search',
  ],
  [
    'countries',
    'orderBy: RELEVANCE',
    'orderBy RELEVANCE needs words to rank by: give filter.search too.',
    'orderBy',
  ],
  [
    'surveys',
    'filter: { agency: ["unesc"] }',
    'filter.agency must hold a known UN agency, but got "unesc" (nearest: "unesco", United Nations Educational, Scientific and Cultural Organization).',
    'filter.agency',
  ],
  [
    'questions',
    'filter: { topic: ["helth"] }',
    'filter.topic must hold a known topic, but got "helth" (nearest: "health", Health).',
    'filter.topic',
  ],
  [
    'questions',
    'filter: { survey: ["itu-ai-landscape-survey"] }',
    'filter.survey must hold a known survey, but got "itu-ai-landscape-survey" (nearest: "itu-ai-landscape-survey-2023", ITU AI Landscape Survey).',
    'filter.survey',
  ],
  [
    'publishedFigures',
    'filter: { subject: ["UN activities in AI"] }',
    'filter.subject must hold a known subject of a figure, but got "UN activities in AI" (nearest: "UN activities on AI", UN activities on AI).',
    'filter.subject',
  ],
  [
    'publishedFigures',
    'after: "abc"',
    'after must be a cursor from this list in the same order: it is no cursor that this list gave. Got "abc".',
    'after',
  ],
])('refuses %s(%s) and says what to change', async (list, args, message, argument) => {
  const { errors } = await subgraph.execute(
    `{ ${list}(${args}) { totalCount nodes { __typename } } }`,
  );
  expect(errors).toEqual([
    expect.objectContaining({
      message,
      path: [list],
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

it.each([
  [
    '{ country(code: "RWA") { ldc(on: "2023-13") } }',
    'PartialDate must be a year, month or day in ISO 8601, such as 2021, 2023-12 or 2023-12-18, but got "2023-13".',
  ],
  [
    '{ country(code: "RWA") { name(language: DE) } }',
    'Value "DE" does not exist in "OfficialLanguage" enum.',
  ],
])('refuses %s', async (query, message) => {
  const { data, errors } = await subgraph.execute(query);
  expect(data).toBeUndefined();
  expect(errors?.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
});

it('treats an empty choice as no choice', async () => {
  await expect(
    subgraph.execute(`{
      countries(filter: { code: [], region: [], ituRegion: [] }) { totalCount }
      surveys(filter: { agency: [], kind: [] }) { totalCount }
      questions(filter: { topic: [], survey: [] }) { totalCount }
      publishedFigures(filter: { subject: [], agency: [], year: [] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      countries: { totalCount: 249 },
      surveys: { totalCount: 6 },
      questions: { totalCount: 7 },
      publishedFigures: { totalCount: 55 },
    },
  });
});
