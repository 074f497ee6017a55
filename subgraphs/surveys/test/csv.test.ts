import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { dataFolder } from '../src/codelists';
import { publishedFiguresCsvExporter } from '../src/importers/csv/publishedFiguresCsvExporter';
import { publishedFiguresCsvImporter } from '../src/importers/csv/publishedFiguresCsvImporter';
import { questionsCsvExporter } from '../src/importers/csv/questionsCsvExporter';
import { questionsCsvImporter } from '../src/importers/csv/questionsCsvImporter';
import { sdmxCsvImporter } from '../src/importers/sdmx-csv/sdmxCsvImporter';
import { surveys } from '../src/subgraph';
import { importText } from './importText';

let subgraph: TestSubgraph;

beforeEach(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterEach(() => subgraph.stop());

function load(importer: Importer, text: string, dataset?: string) {
  const { database } = subgraph.hosted;
  return importText({ database, importer, files: { 'rows.csv': text }, dataset });
}

async function give(exporter: Exporter, dataset: string): Promise<string> {
  let text = '';
  for await (const piece of exporter.write(subgraph.hosted.database, { dataset })) text += piece;
  return text;
}

const unchanged = { added: 0, changed: 0, removed: 0, heldElsewhere: 0 };

const questionHead =
  'id,survey,number,text,text_is_verbatim,topics,source,source_url,confidence,provenance_kind';

it('imports questions with their stated and inferred topics', async () => {
  const report = await load(
    questionsCsvImporter,
    `${questionHead}\nq-1,unesco-ram,1.9,"Is AI used in agriculture, and how?",true,ethics;magic,A page,,found_in_source,CURATED\n`,
  );
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    counts: { ...unchanged, added: 1 },
    unknownCodes: [{ codelist: 'topic', codes: [{ code: 'magic', count: 1 }] }],
  });
  await expect(
    subgraph.execute(`{ question(id: "q-1") {
      number text textIsVerbatim survey { id } topicTags { topic { id } basis } provenance { kind source confidence }
    } }`),
  ).resolves.toEqual({
    data: {
      question: {
        number: '1.9',
        text: 'Is AI used in agriculture, and how?',
        textIsVerbatim: true,
        survey: { id: 'unesco-ram' },
        topicTags: expect.arrayContaining([
          { topic: { id: 'ethics' }, basis: 'STATED' },
          { topic: { id: 'agriculture' }, basis: 'INFERRED' },
        ]),
        provenance: { kind: 'CURATED', source: 'A page', confidence: 'FOUND_IN_SOURCE' },
      },
    },
  });
});

it('refuses rows that break a rule, and says which', async () => {
  const report = await load(
    questionsCsvImporter,
    `${questionHead}\nq-1,unesco-ram,,,maybe,,A page,,found_in_source,CURATED\n`,
  );
  expect(report.outcome).toBe('REFUSED');
  expect(report.faults.shown).toEqual([
    {
      place: { file: 'rows.csv', line: 2 },
      field: 'column "text"',
      rule: 'must not be empty',
      value: '',
    },
    {
      place: { file: 'rows.csv', line: 2 },
      field: 'column "text_is_verbatim"',
      rule: 'must be true or false',
      value: 'maybe',
    },
  ]);
});

it('refuses a figure of a survey that nobody has', async () => {
  const [head] = (await give(publishedFiguresCsvExporter, 'none')).split('\n');
  const cells = { id: 'f-1', subject: 'S', metric: 'm', label: 'L', kind: 'COUNT', number: '1.5' };
  const rest = {
    survey: 'no-survey',
    source: 'A page',
    confidence: 'found_in_source',
    provenance_kind: 'CURATED',
  };
  const given: Record<string, string> = { ...cells, ...rest };
  const row = head!.split(',').map((column) => given[column] ?? '');
  expect(await load(publishedFiguresCsvImporter, `${head}\n${row.join(',')}\n`)).toMatchObject({
    outcome: 'REFUSED',
    faults: { total: 1 },
  });
  expect(
    await load(publishedFiguresCsvImporter, `${head}\n${row.join(',').replace('no-survey', '')}\n`),
  ).toMatchObject({ outcome: 'IMPORTED', counts: { added: 1 } });
});

it.each([
  ['questions', questionsCsvImporter, questionsCsvExporter],
  ['published-figures', publishedFiguresCsvImporter, publishedFiguresCsvExporter],
])('gives %s out as they came in', async (name, importer, exporter) => {
  const compiled = readFileSync(join(dataFolder, `${name}.csv`), 'utf8');
  const { database } = subgraph.hosted;
  const table = name === 'questions' ? 'question' : 'published_figure';
  await database.query(`UPDATE ${table} SET dataset = 'ours'`);
  expect(await load(importer as Importer, compiled, 'ours')).toMatchObject({ outcome: 'IMPORTED' });
  const first = await give(exporter, 'ours');
  expect(first.split('\n').length).toBeGreaterThan(7);
  // An empty row makes it another file with the same rows.
  const report = await load(importer as Importer, `${first}\n`, 'ours');
  expect(report).toMatchObject({ outcome: 'IMPORTED', counts: unchanged, warnings: { total: 0 } });
  expect(await give(exporter, 'ours')).toBe(first);
});

it('gives figures that came as SDMX out as CSV', async () => {
  const message =
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,ITU:DF_X(1.0),R,RWA,SCORE,2023,1.25\n';
  await load(sdmxCsvImporter, message);
  const [head, row] = (await give(publishedFiguresCsvExporter, 'sdmx ITU:DF_X')).split('\n');
  const cells = row!.split(',');
  const named = Object.fromEntries(head!.split(',').map((column, index) => [column, cells[index]]));
  expect(named).toMatchObject({
    id: 'itu-df-x-score-rwa-2023',
    kind: 'MEASURE',
    number: '1.25',
    population: 'Rwanda',
    agencies: 'itu',
    edition: '1.0',
  });
});
