import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { announcedDelimiter, detectDelimiter, firstLine } from './csv-delimiter';
import type { Findings } from './findings';
import type { Place } from './place';
import type { SourceFile } from './source-file';

/** A row of a CSV file as it stands there, by the names of its columns. */
export interface CsvRow {
  place: Place;
  cells: Record<string, string>;
}

const largestRow = 4 * 1024 * 1024;
const detectedFrom = 64 * 1024;

/**
 * Reads a CSV file of any size row by row: any usual encoding and delimiter, RFC 4180 quoting, a header. Rows that are broken
 * are reported as faults and left out; empty rows do not count.
 */
export async function* readCsvRows(file: SourceFile, findings: Findings): AsyncGenerator<CsvRow> {
  const { start, rest, skipLines, delimiter } = await begin(file);
  const parser = parse({
    bom: true,
    delimiter,
    from_line: skipLines + 1,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestRow,
  });
  const text = Readable.from(joined(start, rest));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let header: string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
      const place = { file: file.name, line: info.lines };
      if (!header) header = readHeader(record, place, findings);
      else {
        const cells = cellsOf(record, { header, place, findings });
        if (cells) yield { place, cells };
      }
    }
  } catch (error) {
    reportBroken(error, file.name, findings);
  } finally {
    text.destroy();
    parser.destroy();
  }
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

async function begin(file: SourceFile) {
  const rest = file.text()[Symbol.asyncIterator]();
  let start = '';
  while (start.length < detectedFrom) {
    const next = await rest.next();
    if (next.done) break;
    start += next.value;
  }
  const skipLines = announcedDelimiter(firstLine(start)) === undefined ? 0 : 1;
  return { start, rest, skipLines, delimiter: detectDelimiter(start) };
}

async function* joined(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    if (start !== '') yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      if (next.value !== '') yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

function readHeader(record: string[], place: Place, findings: Findings): string[] {
  const names = record.map((name) => name.trim());
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    findings.fault({ place, rule: 'must name each column once', value: name });
  }
  return names;
}

function cellsOf(
  record: string[],
  { header, place, findings }: { header: string[]; place: Place; findings: Findings },
): Record<string, string> | undefined {
  // Spreadsheets leave empty cells at the end of a row out, or add some.
  const surplus = record.slice(header.length).some((cell) => cell !== '');
  if (surplus) {
    const rule = `must have ${header.length} cells, as the header has, but has ${record.length}`;
    findings.fault({ place, rule });
    return undefined;
  }
  if (record.every((cell) => cell.trim() === '')) return undefined;
  return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
}

function reportBroken(error: unknown, file: string, findings: Findings): void {
  if (!(error instanceof CsvError)) throw error;
  const { message, lines } = error as CsvError & { lines?: number };
  findings.fault({ place: { file, line: lines }, rule: `must be CSV: ${message}` });
}
