import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { countSurvey } from '../src/importers/countSurvey';
import { landscapeSurveyId, openSurvey } from '../src/sample/sampleSurveys';
import { attackSurvey, type SeenCell } from './attack/attackSurvey';
import { readAllTables } from './attack/readAllTables';
import { startSampleSubgraph } from './sampleSubgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSampleSubgraph();
});

afterAll(() => subgraph.stop());

it('counts responses by groups, with the countries that could have answered on the day of the survey', async () => {
  const { data } = await subgraph.execute(`{
    survey(id: "${landscapeSurveyId}") { tabulation(by: DEVELOPMENT_STATUS, filter: { ldc: false }) {
      by threshold protectionWidth statusAsOf suppressedCount suppressionReason question { id } survey { id }
      rows { label values { dimension code label } count denominator share suppressed isTotal } provenance { kind }
    } responses: tabulation(by: [LDC]) { rows { label count denominator share } } }
  }`);
  const notLdc = { dimension: 'LDC', code: 'false', label: 'Not a least developed country' };
  expect(data).toEqual({
    survey: {
      tabulation: {
        by: ['DEVELOPMENT_STATUS'],
        threshold: 10,
        protectionWidth: 5,
        statusAsOf: '2023-09-01',
        suppressedCount: 0,
        suppressionReason: null,
        question: null,
        survey: { id: landscapeSurveyId },
        rows: [
          {
            label: 'Developed, Not a least developed country',
            values: [
              { dimension: 'DEVELOPMENT_STATUS', code: 'DEVELOPED', label: 'Developed' },
              notLdc,
            ],
            count: 12,
            denominator: 50,
            share: 0.24,
            suppressed: false,
            isTotal: false,
          },
          {
            label: 'Developing, Not a least developed country',
            values: [
              { dimension: 'DEVELOPMENT_STATUS', code: 'DEVELOPING', label: 'Developing' },
              notLdc,
            ],
            count: 47,
            denominator: 97,
            share: 0.4845,
            suppressed: false,
            isTotal: false,
          },
          {
            label: 'Not a least developed country',
            values: [notLdc],
            count: 59,
            denominator: 147,
            share: 0.4014,
            suppressed: false,
            isTotal: true,
          },
        ],
        provenance: { kind: 'SYNTHETIC' },
      },
      responses: {
        rows: [
          { label: 'Not a least developed country', count: 59, denominator: 147, share: 0.4014 },
          { label: 'Least developed country', count: 10, denominator: 46, share: 0.2174 },
          { label: 'All countries', count: 69, denominator: 193, share: 0.3575 },
        ],
      },
    },
  });
});

it('suppresses small counts of answers and those from which they follow, and gives one reason for all', async () => {
  const { data } = await subgraph.execute(`{
    question(id: "${landscapeSurveyId}-regulation-or-policy") {
      selectMultiple choices { code label }
      tabulation(by: DEVELOPMENT_STATUS) { suppressedCount suppressionReason rows { label count share suppressed isTotal } }
    }
  }`);
  const row = (label: string, count: number | null, share: number | null, isTotal = false) => ({
    label,
    count,
    share,
    suppressed: count === null,
    isTotal,
  });
  expect(data).toEqual({
    question: {
      selectMultiple: false,
      choices: [
        { code: 'yes', label: 'Yes (SYNTHETIC)' },
        { code: 'no', label: 'No (SYNTHETIC)' },
      ],
      tabulation: {
        suppressedCount: 4,
        suppressionReason:
          'Counts below 10 are suppressed, and so are others from which such a count could be inferred. Which of the two holds for a row is not told.',
        rows: [
          row('Developed', 12, 1),
          row('Developed: Yes (SYNTHETIC)', null, null),
          row('Developed: No (SYNTHETIC)', null, null),
          row('Developing', 57, 1),
          row('Developing: Yes (SYNTHETIC)', null, null),
          row('Developing: No (SYNTHETIC)', null, null),
          row('All countries', 69, 1, true),
          row('All countries: Yes (SYNTHETIC)', 10, 0.1449, true),
          row('All countries: No (SYNTHETIC)', 59, 0.8551, true),
        ],
      },
    },
  });
});

it.each([landscapeSurveyId, openSurvey.id])(
  'lets nobody who reads every table of %s recover a suppressed cell',
  async (surveyId) => {
    const { counts } = await subgraph.hosted.database.transaction((manager) =>
      countSurvey(manager, surveyId),
    );
    const cells = await readAllTables(subgraph, surveyId, counts.classes);
    const truthOf = ({ question, choice, classes }: SeenCell) => {
      const answers = counts.questions.find(({ id }) => id === question)?.choices.get(choice ?? '');
      return classes.reduce((sum, one) => sum + ((answers ?? counts.responses)[one] ?? 0), 0);
    };
    const promised = (cell: SeenCell) => {
      if (truthOf(cell) >= counts.threshold) return 1;
      const base = cell.question === null ? counts.eligible : counts.responses;
      const size = cell.classes.reduce((sum, one) => sum + (base[one] ?? 0), 0);
      // Where responses are public and there are none in a group, it has no answers either.
      const least = counts.respondentsPublic ? 0 : 1;
      return Math.min(Math.ceil(counts.threshold / 2), Math.max(size, least));
    };
    const questions = counts.questions.map(({ id, multiple, choices }) => ({
      id,
      multiple,
      choices: [...choices.keys()],
    }));
    expect(cells.filter(({ count }) => count === null).length).toBeGreaterThan(100);
    const shown = cells.filter(({ count }) => count !== null);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.map(truthOf)).toEqual(shown.map(({ count }) => count));
    const found = attackSurvey({ eligible: counts.eligible, questions, cells }, promised);
    expect(found.filter((one) => one.most - one.least < promised(one.cell) - 1e-6)).toEqual([]);
  },
  120_000,
);

it('answers the tables of many questions with one statement each for headers and numbers', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute(`{
    questions { nodes { id tabulation(by: [REGION, LDC], filter: { sids: false }) { rows { count } } } }
  }`);
  recorder.stop();
  expect(recorder.statements).toHaveLength(3);
});

it('tells of a country only that it answered a survey whose respondents are public', async () => {
  const { data } = await subgraph.execute(`{
    countries(first: 100, filter: { unMembership: [MEMBER_STATE] }) { nodes { surveyResponses { survey { id } submittedOn } } }
  }`);
  const { countries } = data as {
    countries: { nodes: { surveyResponses: { survey: { id: string } }[] }[] };
  };
  const told = countries.nodes.flatMap(({ surveyResponses }) => surveyResponses);
  expect(told.length).toBeGreaterThan(30);
  expect([...new Set(told.map(({ survey }) => survey.id))]).toEqual([openSurvey.id]);
});

it.each([
  ['by: []', 'by must name from 1 to 3 dimensions, each once, but got [].', 'by'],
  ['by: [LDC, LDC]', 'by must name from 1 to 3 dimensions, each once, but got [LDC, LDC].', 'by'],
  [
    'by: [LDC, SIDS, LLDC], filter: { region: "002" }',
    'by and filter must name 3 dimensions at most together, but got 4: REGION, LDC, SIDS, LLDC.',
    'by',
  ],
  [
    'by: LDC, filter: { region: "202" }',
    'filter.region must be the M49 code of one of the five regions (002, 009, 019, 142, 150), but got "202".',
    'filter.region',
  ],
])('refuses a table with %s', async (table, message, argument) => {
  const { data, errors } = await subgraph.execute(
    `{ survey(id: "${landscapeSurveyId}") { tabulation(${table}) { by } } }`,
  );
  expect(data).toEqual({ survey: { tabulation: null } });
  expect(errors).toEqual([
    expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument } }),
  ]);
});
