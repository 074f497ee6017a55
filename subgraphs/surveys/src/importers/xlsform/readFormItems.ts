import { readCsvRows, type CsvRow } from '@agency-graph/subgraph-kit/importing/csv-rows';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import type { Form } from './Form';
import { readForm } from './readForm';
import { readSubmissions } from './readSubmissions';
import { readWorkbook } from './readWorkbook';
import { checkColumns } from './responseColumns';
import type { FormItem } from './SurveySubmission';

const workbookBytesAtMost = 32 * 1024 * 1024;
/** A survey of countries has hundreds; they wait in memory, since the form may come after them. */
const responsesAtMost = 50_000;

/** Reads a workbook with a form, and the responses to it where the source has them too. */
export async function* readFormItems(
  files: AsyncIterable<SourceFile>,
  findings: Findings,
): AsyncGenerator<Placed<FormItem>> {
  let form: Form | undefined;
  let workbooks = 0;
  const responses: CsvRow[] = [];
  for await (const file of files) {
    if (!file.name.toLowerCase().endsWith('.xlsx')) {
      await collectRows(file, responses, findings);
      continue;
    }
    workbooks += 1;
    if (workbooks > 1)
      findings.fault({
        place: { file: file.name },
        rule: 'must be the only workbook of its source',
      });
    form = readForm(file.name, await readWorkbook(file.name, await bytesOf(file)), findings);
  }
  if (workbooks === 0)
    findings.fault({
      place: { file: responses[0]?.place.file ?? '' },
      rule: 'must come with the .xlsx form that it answers',
    });
  if (!form) return;
  yield { place: form.place, record: { kind: 'FORM', form } };
  const [first] = responses;
  const file = first?.place.file ?? '';
  if (
    first &&
    !checkColumns(form, Object.keys(first.cells), { place: { file, line: 1 }, findings })
  )
    return;
  warnOfAnswersNotKept(form, responses.length, findings);
  for (const { place, record } of readSubmissions(form, responses, findings))
    yield { place, record: { kind: 'SUBMISSION', submission: record } };
}

async function collectRows(file: SourceFile, rows: CsvRow[], findings: Findings): Promise<void> {
  if (rows.length > 0) {
    findings.fault({
      place: { file: file.name },
      rule: 'must be the only file of responses of its source',
    });
    return;
  }
  for await (const row of readCsvRows(file, findings)) {
    if (rows.length >= responsesAtMost)
      throw new SourceError(`${file.name} must have at most ${responsesAtMost} responses.`);
    rows.push(row);
  }
}

async function bytesOf(file: SourceFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.bytes()) {
    length += chunk.length;
    if (length > workbookBytesAtMost)
      throw new SourceError(`${file.name} must have at most ${workbookBytesAtMost} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What no table shows is not kept. */
function warnOfAnswersNotKept(
  { questions, place }: Form,
  responses: number,
  findings: Findings,
): void {
  const open = questions.filter(({ choices }) => choices === null).map(({ name }) => name);
  if (open.length === 0 || responses === 0) return;
  const rule = 'offer no choices; their answers were checked, and not kept';
  findings.warn({ place, field: `questions ${open.join(', ')}`, rule });
}
