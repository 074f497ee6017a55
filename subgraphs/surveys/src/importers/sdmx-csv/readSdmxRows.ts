import { readCsvRows, type CsvRow } from '@agency-graph/subgraph-kit/importing/csv-rows';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place, Placed } from '@agency-graph/subgraph-kit/importing/place';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import { readAttribute } from './readAttribute';
import { readHeader, type SdmxColumn, type SdmxHeader } from './readHeader';
import type { SdmxAction, SdmxMessageRow } from './SdmxMessageRow';

/** Information is for loading, and Append is the name that Merge had before SDMX 3.1. */
const actions: Readonly<Record<string, SdmxAction>> = {
  I: 'MERGE',
  A: 'MERGE',
  M: 'MERGE',
  R: 'REPLACE',
  D: 'DELETE',
};

interface Reading {
  header: SdmxHeader;
  /** What the rows belong to when the message does not say it. */
  defaultStructure: string;
  findings: Findings;
}

/** Reads the rows of SDMX-CSV messages 2.0 and 2.1, with codes, names or both; of 1.0 what is the same. */
export async function* readSdmxRows(
  files: AsyncIterable<SourceFile>,
  findings: Findings,
): AsyncGenerator<Placed<SdmxMessageRow>> {
  for await (const file of files) {
    const defaultStructure = `FILE:${file.name.replace(/^.*\//, '').replace(/\.\w+$/, '')}`;
    let header: SdmxHeader | undefined;
    for await (const { place, cells } of readCsvRows(file, findings)) {
      if (!header) {
        const start = { file: file.name, line: 1 };
        header = readHeader(Object.keys(cells), { place: start, findings });
        if (!header) break;
        warnOfMissingStructure(header, { place: start, findings, defaultStructure });
      }
      const record = readRow({ place, cells }, { header, defaultStructure, findings });
      if (record) yield { place, record };
    }
  }
}

function warnOfMissingStructure(
  { columns }: SdmxHeader,
  { place, findings, defaultStructure }: Omit<Reading, 'header'> & { place: Place },
): void {
  if (columns.some(({ role }) => role === 'STRUCTURE_ID')) return;
  findings.warn({
    place,
    field: 'column "STRUCTURE_ID"',
    rule: `is missing, so that the file itself stands for the dataflow: ${defaultStructure}`,
  });
}

function readRow(
  { place, cells }: CsvRow,
  { header, defaultStructure, findings }: Reading,
): SdmxMessageRow | undefined {
  const names: Record<string, string> = {};
  const cellOf = (column: SdmxColumn) => readCell(cells[column.header] ?? '', { column, names });
  const row: SdmxMessageRow = {
    action: 'MERGE',
    structure: defaultStructure,
    version: null,
    dimensions: {},
    value: undefined,
    attributes: {},
    names,
  };
  for (const column of header.columns) {
    const text = cellOf(column);
    const fault = takeCell(row, { column, text, delimiter: header.delimiter });
    if (fault === undefined) continue;
    findings.fault({ place, field: `column "${column.header}"`, rule: fault, value: text });
    return undefined;
  }
  return row;
}

/** The code of a cell; its name, if it has one, goes to the names. */
function readCell(
  cell: string,
  { column, names }: { column: SdmxColumn; names: Record<string, string> },
): string {
  if (!column.isLabelled || column.role === 'MEASURE') return cell.trim();
  const [, code, name] = /^([\w@$.()%:-]+): (.*)$/s.exec(cell.trim()) ?? [];
  if (code === undefined || name === undefined) return cell.trim();
  names[column.role === 'STRUCTURE_ID' ? 'STRUCTURE' : column.id] = name;
  return code;
}

/** Puts what a cell says into its row; returns the rule that it breaks. */
function takeCell(
  row: SdmxMessageRow,
  { column, text, delimiter }: { column: SdmxColumn; text: string; delimiter: string },
): string | undefined {
  const { id, role } = column;
  if (role === 'ACTION') return takeAction(row, text);
  if (role === 'STRUCTURE_ID') return takeStructure(row, text);
  if (text === '') {
    if (role === 'DIMENSION') row.dimensions[id] = undefined;
    return undefined;
  }
  if (role === 'STRUCTURE_NAME') row.names['STRUCTURE'] = text;
  else if (role === 'NAME') row.names[id === 'STRUCTURE_ID' ? 'STRUCTURE' : id] = text;
  else if (role === 'DIMENSION') row.dimensions[id] = text;
  else if (role === 'MEASURE') row.value = /^NaN$/i.test(text) || text === '#N/A' ? null : text;
  else row.attributes[id] = text === '#N/A' ? null : readAttribute(text, column, delimiter);
  return undefined;
}

function takeAction(row: SdmxMessageRow, text: string): string | undefined {
  if (text === '') return undefined;
  const action = actions[text];
  if (action === undefined) return `must be one of ${Object.keys(actions).join(', ')}`;
  row.action = action;
  return undefined;
}

const identification = /^([A-Za-z][\w.-]*:[\w@$-]+)(?:\(([\w.+-]+)\))?$/;

function takeStructure(row: SdmxMessageRow, text: string): string | undefined {
  const [, structure, version] = identification.exec(text) ?? [];
  if (structure === undefined) return 'must have the form AGENCY:ID(VERSION)';
  row.structure = structure;
  row.version = version ?? null;
  return undefined;
}
