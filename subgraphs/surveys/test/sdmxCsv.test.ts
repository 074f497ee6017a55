import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { sdmxCsvImporter } from '../src/importers/sdmx-csv/sdmxCsvImporter';
import { surveys } from '../src/subgraph';
import { importText } from './importText';

let subgraph: TestSubgraph;

beforeEach(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterEach(() => subgraph.stop());

const head =
  'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,DEV_STATUS,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS';
const lines = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`;
const flow = 'dataflow,ITU:DF_X(1.0.0)';

function load(text: string | Buffer, options: { allowShrink?: boolean; file?: string } = {}) {
  const { file = 'message.csv', allowShrink } = options;
  const { database } = subgraph.hosted;
  return importText({ database, importer: sdmxCsvImporter, files: { [file]: text }, allowShrink });
}

function figures(columns = 'id, value, number, unit'): Promise<Record<string, unknown>[]> {
  return subgraph.hosted.database.query(
    `SELECT ${columns} FROM published_figure WHERE dataset <> 'compiled data' ORDER BY id`,
  );
}

it('makes a figure of an observation, with its date, area, unit and source', async () => {
  const report = await load(lines(`${flow},R,_W,RESPONSES,LDC,2023,10,COUNTRIES,A`));
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    dataset: 'sdmx ITU:DF_X',
    records: 1,
    counts: { added: 1, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
    warnings: { total: 0 },
    unknownCodes: [],
  });
  await expect(
    subgraph.execute(`{
      publishedFigure(id: "itu-df-x-responses-world-ldc-2023") {
        subject metric label kind value number qualifier unit asOf asOfNote population group denominator { population }
        partOf { id } survey { id } agencies { id } note provenance { kind source url edition confidence }
      }
    }`),
  ).resolves.toEqual({
    data: {
      publishedFigure: {
        subject: 'ITU:DF_X',
        metric: 'responses',
        label: 'RESPONSES (DEV_STATUS: LDC)',
        kind: 'COUNT',
        value: '10',
        number: 10,
        qualifier: 'EXACT',
        unit: 'countries',
        asOf: '2023',
        asOfNote: null,
        population: 'World',
        group: 'LDC',
        denominator: null,
        partOf: null,
        survey: null,
        agencies: [{ id: 'itu' }],
        note: 'not a country: do not add it to figures of countries',
        provenance: {
          kind: 'OFFICIAL',
          source: 'SDMX dataflow ITU:DF_X',
          url: null,
          edition: '1.0.0',
          confidence: 'FOUND_IN_SOURCE',
        },
      },
    },
  });
});

it('merges, replaces and deletes as the action says, and leaves alone what a message does not name', async () => {
  await load(
    lines(
      `${flow},I,RWA,A,_T,2023,1,COUNTRIES,A`,
      `${flow},I,RWA,B,_T,2023,2,COUNTRIES,A`,
      `${flow},I,RWA,C,_T,2023,3,COUNTRIES,A`,
      `${flow},I,RWA,D,_T,2023,4,COUNTRIES,A`,
    ),
  );
  const report = await load(
    lines(
      `${flow},M,RWA,A,_T,2023,,,E`,
      `${flow},R,RWA,B,_T,2023,5,,`,
      `${flow},D,RWA,C,,,-,,`,
      `${flow},D,RWA,D,,,,,`,
    ),
    { allowShrink: true },
  );
  expect(report.counts).toEqual({
    added: 0,
    changed: 3,
    unchanged: 0,
    removed: 1,
    heldElsewhere: 0,
  });
  expect(await figures('id, kind, value, unit, note')).toEqual([
    {
      id: 'itu-df-x-a-rwa-total-2023',
      kind: 'COUNT',
      value: '1',
      unit: 'countries',
      note: 'Estimated value',
    },
    { id: 'itu-df-x-b-rwa-total-2023', kind: 'MEASURE', value: '5', unit: null, note: null },
    {
      id: 'itu-df-x-c-rwa-total-2023',
      kind: 'NOT_AVAILABLE',
      value: null,
      unit: 'countries',
      note: null,
    },
  ]);
});

it('sets an attribute of a partial key on all observations that it is about', async () => {
  await load(
    lines(
      `${flow},A,RWA,A,_T,2022,1,,A`,
      `${flow},A,RWA,A,_T,2023,2,,A`,
      `${flow},A,RWA,,,,,PERSONS,`,
    ),
  );
  expect(await figures('value, unit')).toEqual([
    { value: '1', unit: 'persons' },
    { value: '2', unit: 'persons' },
  ]);
});

it('deletes a whole dataflow only when it may shrink', async () => {
  await load(lines(`${flow},I,RWA,A,_T,2023,1,,A`));
  const all = `STRUCTURE,STRUCTURE_ID,ACTION\ndataflow,ITU:DF_X(1.0.0),D\n`;
  expect((await load(all)).outcome).toBe('REFUSED');
  expect((await load(all, { allowShrink: true })).counts.removed).toBe(1);
  expect(await figures()).toEqual([]);
});

it('changes nothing when a message comes again', async () => {
  const text = lines(`${flow},I,RWA,A,_T,2023,1,,A`);
  await load(text);
  expect((await load(text)).outcome).toBe('UNCHANGED');
  expect((await load(`${text}\n`)).counts).toMatchObject({ changed: 0, unchanged: 1 });
});

it('keeps values that are missing on purpose as missing', async () => {
  await load(
    lines(
      `${flow},I,RWA,A,_T,2023,NaN,#N/A,O`,
      `${flow},I,RWA,B,_T,2023,7,PT,Q`,
      `${flow},I,RWA,C,_T,2023,,PT,M`,
    ),
  );
  expect(await figures('kind, value, number, qualifier, unit, note')).toEqual([
    {
      kind: 'NOT_AVAILABLE',
      value: null,
      number: null,
      qualifier: null,
      unit: null,
      note: 'Missing value',
    },
    {
      kind: 'NOT_AVAILABLE',
      value: null,
      number: null,
      qualifier: null,
      unit: 'percent',
      note: 'Missing value: suppressed',
    },
    {
      kind: 'NOT_AVAILABLE',
      value: null,
      number: null,
      qualifier: null,
      unit: 'percent',
      note: 'Missing value: data cannot exist',
    },
  ]);
});

it('knows areas by alpha-3, alpha-2 and M49 with or without its zeros, and tells countries from aggregates', async () => {
  const codes = ['NAM', 'NA', '4', '004', '002', '1', '_T', '_Z', '_W', 'WB_HI'];
  const report = await load(
    lines(...codes.map((code, index) => `${flow},I,${code},I${index},_T,2023,1,,A`)),
  );
  expect(await figures('population, note')).toEqual([
    { population: 'Namibia', note: null },
    { population: 'Namibia', note: null },
    { population: 'Afghanistan', note: null },
    { population: 'Afghanistan', note: null },
    ...['Africa', 'World', 'Total of all areas', 'No area: not applicable', 'World', 'WB_HI'].map(
      (population) => ({
        population,
        note: 'not a country: do not add it to figures of countries',
      }),
    ),
  ]);
  expect(report.unknownCodes).toEqual([
    {
      codelist: 'area (REF_AREA)',
      total: 1,
      codes: [{ code: 'WB_HI', count: 1, first: { file: 'message.csv', line: 11 } }],
    },
  ]);
});

it('reads codes with names, several values, languages, another delimiter and a decimal comma', async () => {
  const text = [
    'STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;REF_AREA: Area;INDICATOR: Indicator;TIME_PERIOD: Time;OBS_VALUE: Value;UNIT_MULT: Multiplier;SOURCE[]: Source;COMMENT_OBS[fr|en]: Comment',
    'dataflow;ITU:DF_Y(2.1): Readiness;I;RWA.SCORE;RWA: Rwanda;SCORE: Score: overall;2023-Q4: Q4 2023;12,5;3: Thousands;"Ministry|""Office | Bureau""";fr:Moyenne|en:Mean',
  ].join('\r\n');
  await load(`\uFEFF${text}`);
  expect(
    await figures('subject, label, value, number, as_of, as_of_note, note, provenance'),
  ).toEqual([
    {
      subject: 'Readiness',
      label: 'Score: overall',
      value: '12,5',
      number: 12500,
      as_of: '2023',
      as_of_note: '2023-Q4',
      note: 'Mean',
      provenance: expect.objectContaining({
        source: 'SDMX dataflow ITU:DF_Y; Ministry; Office | Bureau',
        edition: '2.1',
      }),
    },
  ]);
});

it('takes names from columns of their own', async () => {
  const text = [
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,INDICATOR,Indicator,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,Value',
    'dataflow,ITU:DF_Z,Use of AI,I,RWA,Rwanda,USE,People who use AI,F,Female,2023-12,December 2023,4,',
  ].join('\n');
  await load(text);
  expect(await figures('id, subject, label, as_of')).toEqual([
    {
      id: 'itu-df-z-use-rwa-f-2023-12',
      subject: 'Use of AI',
      label: 'People who use AI (SEX: Female)',
      as_of: '2023-12',
    },
  ]);
});

it('keeps no confidential value, and removes one that became confidential', async () => {
  const confidential = (status: string) =>
    `STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,CONF_STATUS\n${flow},M,RWA,2023,3,${status}\n${flow},M,KEN,2023,4,F\n`;
  await load(confidential('F'));
  const report = await load(confidential('C'), { allowShrink: true });
  expect(report.warnings.shown).toEqual([
    {
      place: { file: 'message.csv', line: 2 },
      field: 'column "CONF_STATUS"',
      rule: 'must be F, free for publication; the row was left out',
      value: 'C',
    },
  ]);
  expect(await figures('value')).toEqual([{ value: '4' }]);
});

it('refuses a message with faults and says where they are', async () => {
  const report = await load(
    lines(
      `${flow},X,RWA,A,_T,2023,1,,A`,
      `dataflow,ITU DF,I,RWA,A,_T,2023,1,,A`,
      `${flow},I,RWA,A,_T,2023-Q5,1,,A`,
      `${flow},I,RWA,A,_T,2023,"1,234",,A`,
      `${flow},I,RWA,A,,2023,1,,A`,
      `dataflow,ITU:DF_OTHER(1.0),I,RWA,A,_T,2023,1,,A`,
      `${flow},I,RWA,A,_T,2023,1,,A`,
    ),
  );
  expect(report.outcome).toBe('REFUSED');
  expect(
    report.faults.shown.map(({ place, field, rule, value }) => [place.line, field, rule, value]),
  ).toEqual([
    [2, 'column "ACTION"', 'must be one of I, A, M, R, D', 'X'],
    [3, 'column "STRUCTURE_ID"', 'must have the form AGENCY:ID(VERSION)', 'ITU DF'],
    [
      4,
      'column "TIME_PERIOD"',
      'must be a time period of SDMX such as 2023, 2023-12, 2023-Q4 or 2023-12-18',
      '2023-Q5',
    ],
    [5, 'column "OBS_VALUE"', 'must be a number, NaN or empty', '1,234'],
    [6, 'column "DEV_STATUS"', 'must not be empty in a row with a value', undefined],
    [
      8,
      'column "STRUCTURE_ID"',
      'must be the one dataflow of the message, ITU:DF_OTHER',
      'ITU:DF_X',
    ],
  ]);
  expect(await figures()).toEqual([]);
});

const samples = join(__dirname, '../../../../shared/data/samples/sdmx-csv');
(existsSync(samples) ? describe : describe.skip)('the samples', () => {
  it('imports them', async () => {
    const ours = 'written-by-us-ai-landscape-2023.csv';
    const unicef = 'unicef-CME_MRY0T4_USA_BRA_2020.csv';
    expect(await load(readFileSync(join(samples, ours)), { file: ours })).toMatchObject({
      outcome: 'IMPORTED',
      counts: { added: 6 },
      warnings: { total: 0 },
      unknownCodes: [],
    });
    expect(await figures('metric, respondents, kind, number')).toEqual([
      { metric: 'no_ai_policy_share', respondents: 'LDC', kind: 'NOT_AVAILABLE', number: null },
      { metric: 'no_ai_policy_share', respondents: 'ALL', kind: 'SHARE', number: 85 },
      { metric: 'responses', respondents: 'DEVELOPED', kind: 'COUNT', number: 12 },
      { metric: 'responses', respondents: 'DEVELOPING', kind: 'COUNT', number: 57 },
      { metric: 'responses', respondents: 'LDC', kind: 'COUNT', number: 10 },
      { metric: 'responses', respondents: 'ALL', kind: 'COUNT', number: 69 },
    ]);
    expect(await load(readFileSync(join(samples, unicef)), { file: unicef })).toMatchObject({
      outcome: 'IMPORTED',
      dataset: 'sdmx FILE:unicef-CME_MRY0T4_USA_BRA_2020',
      counts: { added: 6 },
      warnings: { total: 1 },
    });
  });
});
