import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { xlsformImporter } from '../src/importers/xlsform/xlsformImporter';
import { surveys } from '../src/subgraph';
import { importText } from './importText';
import { writeWorkbook, writeZip, type TestCell } from './writeWorkbook';

let subgraph: TestSubgraph;

beforeEach(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterEach(() => subgraph.stop());

const surveyHead = [
  'type',
  'name',
  'label::English (en)',
  'label::French (fr)',
  'required',
  'relevant',
  'constraint',
];
const questions: TestCell[][] = [
  ['begin_group', 'policy'],
  [
    'select_one stage',
    'q_strategy',
    'Is there a strategy on agriculture?',
    'Une stratégie ?',
    'yes',
  ],
  [
    'select_multiple area',
    'q_areas',
    'In which areas?',
    'Dans quels domaines ?',
    '',
    "${q_strategy} != 'none'",
  ],
  ['end_group'],
  ['integer', 'q_year', 'Since which year?', '', '', '', '. >= 1950 and . <= 2030'],
  ['decimal', 'q_budget', 'What is the budget?'],
  ['date', 'q_date', 'When was it adopted?'],
  ['text', 'q_comment', 'Comments'],
  ['note', 'thanks', 'Thank you'],
];
const choices: TestCell[][] = [
  ['list_name', 'name', 'label::English (en)'],
  ['stage', 'adopted', 'Adopted'],
  ['stage', 'in_development', 'In development'],
  ['stage', 'none', 'None'],
  ['area', 'health', 'Health'],
  ['area', 'education', 'Education'],
];

function form({ survey = questions, id = 'itu-ai-landscape-survey-2023' } = {}): Buffer {
  return writeWorkbook({
    survey: [surveyHead, ...survey],
    choices,
    settings: [
      ['form_title', 'form_id', 'version'],
      ['Sample form', id, '3'],
    ],
  });
}

function load(files: Record<string, string | Buffer>, options: { allowShrink?: boolean } = {}) {
  const { database } = subgraph.hosted;
  return importText({ database, importer: xlsformImporter, files, ...options });
}

const head = 'respondent_iso3,submitted_at,q_strategy,q_areas,q_year,q_budget,q_date,q_comment';
const csv = (...rows: string[]) => [head, ...rows].join('\n');
const full = (responses: string | Buffer) => ({ 'form.xlsx': form(), 'answers.csv': responses });

function select(statement: string): Promise<Record<string, unknown>[]> {
  return subgraph.hosted.database.query(statement);
}

const responses = () =>
  select(`SELECT country_code AS country, to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS at,
      group_values AS groups, (SELECT string_agg(replace(question_id, r.survey_id || '-', '') || '=' || choice_code, ' ' ORDER BY 1)
        FROM (SELECT question_id, choice_code FROM survey_answer WHERE response_id = r.id ORDER BY 1, 2) a) AS answers
    FROM survey_response r WHERE dataset LIKE 'xlsform%' ORDER BY 1`);

const faultsOf = (report: Awaited<ReturnType<typeof load>>) =>
  report.faults.shown.map(({ place, field, rule, value }) => [
    place.line ?? place.path,
    field,
    rule,
    value,
  ]);
const warningsOf = (report: Awaited<ReturnType<typeof load>>) =>
  report.warnings.shown
    .filter(({ place }) => place.line !== undefined)
    .map(({ place, field, rule, value }) => [place.line, field, rule, value]);

it('makes questions with their choices and topics of a form', async () => {
  const report = await load({ 'form.xlsx': form() });
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    dataset: 'xlsform itu-ai-landscape-survey-2023',
    counts: { added: 6, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
    faults: { total: 0 },
    warnings: { total: 0 },
  });
  await expect(
    subgraph.execute(`{
      question(id: "itu-ai-landscape-survey-2023-q-strategy") {
        text textIsVerbatim survey { id } topics { id } provenance { kind source edition }
      }
    }`),
  ).resolves.toEqual({
    data: {
      question: {
        text: 'Is there a strategy on agriculture?',
        textIsVerbatim: true,
        survey: { id: 'itu-ai-landscape-survey-2023' },
        topics: [{ id: 'agriculture' }],
        provenance: {
          kind: 'OFFICIAL',
          source: 'XLSForm itu-ai-landscape-survey-2023, version 3',
          edition: '3',
        },
      },
    },
  });
  expect(
    await select(`SELECT question_id AS question, code, label, position FROM question_choice
      WHERE dataset LIKE 'xlsform%' AND question_id LIKE '%areas' ORDER BY position`),
  ).toEqual([
    {
      question: 'itu-ai-landscape-survey-2023-q-areas',
      code: 'health',
      label: 'Health',
      position: 1,
    },
    {
      question: 'itu-ai-landscape-survey-2023-q-areas',
      code: 'education',
      label: 'Education',
      position: 2,
    },
  ]);
});

it('makes a survey of its own of a form that no survey has, confidential', async () => {
  await load({ 'form.xlsx': form({ id: 'Sample_2026' }) });
  expect(
    await select(
      `SELECT id, name, confidential, respondents_public AS open FROM survey WHERE dataset LIKE 'xlsform%'`,
    ),
  ).toEqual([{ id: 'sample-2026', name: 'Sample form', confidential: true, open: false }]);
});

it('keeps the choices of responses, with the status of the country on the day of its answer', async () => {
  const report = await load(
    full(
      csv(
        'BTN,2023-10-02T08:15:00Z,adopted,health education,2020,1.5,2020-05-01,Fine',
        'STP,2025-02-01T00:30:00+02:00,none,,,,,',
      ),
    ),
  );
  expect(report.counts).toMatchObject({ added: 8 });
  expect(await responses()).toEqual([
    {
      country: 'BTN',
      at: '2023-10-02 08:15',
      groups: ['DEVELOPING', '142', 'true', 'false', 'true'],
      answers: 'q-areas=education q-areas=health q-strategy=adopted',
    },
    {
      country: 'STP',
      at: '2025-01-31 22:30',
      groups: ['DEVELOPING', '002', 'false', 'true', 'false'],
      answers: 'q-strategy=none',
    },
  ]);
});

it('publishes no small number of what was imported', async () => {
  await load(full(csv('RWA,2023-10-02,adopted,health,,,,', 'KEN,2023-10-02,none,,,,,')));
  const shown =
    await select(`SELECT count FROM tabulation_cell c JOIN tabulation t ON t.id = c.tabulation_id
    WHERE t.dataset LIKE 'xlsform%' AND c.count IS NOT NULL AND c.count BETWEEN 1 AND 9`);
  const [all] =
    await select(`SELECT count(*)::integer AS cells FROM tabulation_cell c JOIN tabulation t ON t.id = c.tabulation_id
    WHERE t.dataset LIKE 'xlsform%'`);
  expect(all!['cells']).toBeGreaterThan(0);
  expect(shown).toEqual([]);
});

it('reads choices from columns of 0 and 1, with groups before the name', async () => {
  await load(
    full(
      'respondent_iso3,submitted_at,policy/q_strategy,policy/q_areas/health,policy/q_areas/education\nRWA,2023-10-02,adopted,0,TRUE\n',
    ),
  );
  expect(await responses()).toMatchObject([{ answers: 'q-areas=education q-strategy=adopted' }]);
});

it('checks every answer against the form and says where', async () => {
  const report = await load(
    full(
      csv(
        'RWA,2023-10-02,,,,,,',
        'KEN,2023-10-02,none,health,,,,',
        'UGA,2023-10-02,adopted,,1900,,,',
        'TZA,2023-10-02,adopted,,many,1.2.3,01/02/2023,',
        'BDI,soon,adopted,,,,,',
        ',2023-10-02,adopted,,,,,',
        'SMP,2023-10-02,perhaps,health sport,,,,',
      ),
    ),
  );
  expect(report.outcome).toBe('REFUSED');
  expect(faultsOf(report)).toEqual([
    [2, 'column "q_strategy"', 'must be answered, since the form requires it', undefined],
    [
      3,
      'column "q_areas"',
      "must be empty, since it is asked only if ${q_strategy} != 'none'",
      'health',
    ],
    [4, 'column "q_year"', 'must satisfy . >= 1950 and . <= 2030', '1900'],
    [5, 'column "q_year"', 'must be a whole number', 'many'],
    [5, 'column "q_budget"', 'must be a number', '1.2.3'],
    [5, 'column "q_date"', 'must be a day such as 2023-10-02', '01/02/2023'],
    [
      6,
      'column "submitted_at"',
      'must be a day, or a day and time such as 2023-10-02T08:15:00Z',
      'soon',
    ],
    [7, 'column "respondent_iso3"', 'must not be empty', undefined],
  ]);
  expect(
    report.unknownCodes.map(({ codelist, codes }) => [codelist, codes.map(({ code }) => code)]),
  ).toEqual([
    ['choice of q_strategy', ['perhaps']],
    ['choice of q_areas', ['sport']],
    ['country code', ['SMP']],
  ]);
  expect(await responses()).toEqual([]);
});

it('reads what Excel makes of a file: UTF-16, semicolons, decimal commas, serial dates, lost zeros, ="004"', async () => {
  const text = [
    head.replaceAll(',', ';'),
    '4;45201,34375;ADOPTED;;2020;1,5;45201;=SUM(A1)',
    '"=""008""";2023-10-02 08:15;adopted;;2020,0;;;+1',
  ].join('\r\n');
  const report = await load(full(Buffer.from(`\uFEFF${text}`, 'utf16le')));
  expect(faultsOf(report)).toEqual([]);
  expect(await responses()).toMatchObject([
    { country: 'AFG', at: '2023-10-02 08:15', answers: 'q-strategy=adopted' },
    { country: 'ALB', at: '2023-10-02 08:15', answers: 'q-strategy=adopted' },
  ]);
  expect(warningsOf(report)).toEqual([
    [
      2,
      'column "q_strategy"',
      'is not written as in the form; it was taken for the choice that it must be',
      undefined,
    ],
    [
      2,
      'column "q_date"',
      'is the number of a day of a spreadsheet; it was read as a date',
      undefined,
    ],
    [
      2,
      'column "submitted_at"',
      'is the number of a day of a spreadsheet; it was read as a date in UTC',
      undefined,
    ],
    [3, 'column "submitted_at"', 'has no time zone; it was read as UTC', undefined],
  ]);
});

it('reads Windows-1252', async () => {
  const report = await load(
    full(
      Buffer.from(csv('CIV,2023-10-02,adopted,,,,,Côte d’Ivoire'.replace('’', '\x92')), 'latin1'),
    ),
  );
  expect(report.outcome).toBe('IMPORTED');
  expect(await responses()).toMatchObject([{ country: 'CIV' }]);
});

it('takes the response submitted last, and refuses two of one time', async () => {
  const early = 'RWA,2023-10-01,none,,,,,';
  const late = 'RW,2023-10-02,adopted,,,,,';
  const report = await load(full(csv(late, early)));
  expect(await responses()).toMatchObject([{ country: 'RWA', answers: 'q-strategy=adopted' }]);
  expect(warningsOf(report)).toEqual([
    [
      3,
      'column "respondent_iso3"',
      'is of the respondent of answers.csv, line 2 as well; the response submitted last counts',
      undefined,
    ],
  ]);
  expect((await load(full(csv(late, late)))).outcome).toBe('REFUSED');
});

it('keeps no answer in the report of the import', async () => {
  await load(full(csv('RWA,45201,ADOPTED,,,,,secret')));
  const [run] = await select(`SELECT report::text FROM import_run WHERE format = 'xlsform'`);
  expect(run!['report']).not.toMatch(/RWA|ADOPTED|45201|secret/);
});

it('changes nothing when form and responses come again, and removes what they no longer have', async () => {
  const files = full(csv('RWA,2023-10-02,adopted,,,,,', 'KEN,2023-10-02,none,,,,,'));
  await load(files);
  expect((await load(files)).outcome).toBe('UNCHANGED');
  const fewer = full(csv('RWA,2023-10-02,adopted,,,,,'));
  expect((await load(fewer)).outcome).toBe('REFUSED');
  expect((await load(fewer, { allowShrink: true })).counts).toMatchObject({
    unchanged: 7,
    removed: 1,
  });
  expect((await load({ 'form.xlsx': form() }, { allowShrink: true })).counts).toMatchObject({
    removed: 1,
  });
  expect(await select(`SELECT 1 FROM tabulation WHERE dataset LIKE 'xlsform%'`)).toEqual([]);
});

it('reports a form that is wrong by sheet and cell, and rules that it does not evaluate', async () => {
  const report = await load({
    'form.xlsx': form({
      survey: [
        ['select_one nothing', 'q_a', 'A'],
        ['integer', '1q', 'B'],
        ['teleport', 'q_c', 'C'],
        ['integer', 'q_d', 'D', '', '', '', "regex(., '(a+)+')"],
        ['integer', 'q_d', { xml: '<c t="e"><v>#REF!</v></c>' }],
        ['integer', 'q_e', { xml: '<c t="str"><f>A1</f><v>E</v></c>' }],
        ['begin_repeat', 'r'],
        ['integer', 'q_f', 'F'],
      ],
    }),
  });
  expect(faultsOf(report)).toEqual([
    ['survey!C6', undefined, 'must hold no error', '#REF!'],
    ['survey!A2', undefined, 'must name a list of the sheet "choices"', 'select_one nothing'],
    [
      'survey!B3',
      'column "name"',
      'must be letters, digits, hyphens, underscores and periods, and begin with a letter or underscore',
      '1q',
    ],
    ['survey!B6', undefined, 'must be the only question of its name', 'q_d'],
    ['survey!9', undefined, 'must end each group', 'r'],
  ]);
  expect(report.unknownCodes).toMatchObject([
    { codelist: 'XLSForm question type', codes: [{ code: 'teleport' }] },
  ]);
  expect(report.warnings.shown.map(({ place, rule }) => [place.path, rule])).toEqual([
    ['survey!C7', 'is a formula; the value stored with it was used'],
    [
      'survey!B9',
      'is asked repeatedly, and a response has one answer to a question; it was left out',
    ],
  ]);
  const unchecked = await load({
    'form.xlsx': form({ survey: [['integer', 'q_d', 'D', '', '', '', "regex(., '(a+)+')"]] }),
    'answers.csv': 'respondent_iso3,submitted_at,q_d\nRWA,2023-10-02,1\n',
  });
  expect(unchecked.warnings.shown).toContainEqual({
    place: { file: 'form.xlsx', path: 'survey!B2' },
    field: 'column "constraint"',
    rule: 'is beyond what is evaluated here, and no answer was checked against it',
    value: "regex(., '(a+)+')",
  });
});

it.each([
  [
    'a zip bomb',
    { 'xl/workbook.xml': 'x'.repeat(8_000_000) },
    /must unpack to at most 200 times its size/,
  ],
  [
    'an entity',
    { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
    /no document type declaration/,
  ],
  ['another zip', { 'word/document.xml': '<a/>' }, /has no part xl\/workbook.xml/],
])('refuses %s', async (_name, parts, rule) => {
  const report = await load({ 'form.xlsx': writeZip(parts as Record<string, string>) });
  expect(report).toMatchObject({ outcome: 'REFUSED', faults: { total: 1 } });
  expect(report.faults.shown[0]!.rule).toMatch(rule);
});
