import { z } from 'zod';
import { readCsvRows } from './csv-rows';
import type { Findings } from './findings';
import type { Importer } from './importer';
import type { Place, Placed } from './place';
import type { SourceFile } from './source-file';

/** A plain CSV format: what its columns are, what a row becomes, and how that is saved. */
export interface CsvFormat<Shape extends z.ZodRawShape, Item> extends Pick<
  Importer<Item>,
  'format' | 'description' | 'revision' | 'datasetOf' | 'save'
> {
  /** A rule for each column, made of the `cell`s of the kit. A column that may be missing is `.optional()` or has a default. */
  columns: Shape;
  /** Makes the record of a valid row; undefined leaves it out, and the findings say why. */
  toRecord: (
    row: z.infer<z.ZodObject<Shape>>,
    context: { place: Place; findings: Findings },
  ) => Item | undefined;
}

/** An importer of CSV files. Columns that the format does not know are ignored with a warning. */
export function createCsvImporter<Shape extends z.ZodRawShape, Item>({
  columns,
  toRecord,
  ...rest
}: CsvFormat<Shape, Item>): Importer<Item> {
  const row = z.object(columns);
  return {
    ...rest,
    extensions: ['.csv', '.tsv', '.txt'],
    async *read(files, findings) {
      for await (const file of files) yield* readRows(file, { row, columns, toRecord, findings });
    },
  };
}

interface Reading<Shape extends z.ZodRawShape, Item> {
  row: z.ZodObject<Shape>;
  columns: Shape;
  toRecord: CsvFormat<Shape, Item>['toRecord'];
  findings: Findings;
}

async function* readRows<Shape extends z.ZodRawShape, Item>(
  file: SourceFile,
  { row, columns, toRecord, findings }: Reading<Shape, Item>,
): AsyncGenerator<Placed<Item>> {
  let checked = false;
  for await (const { place, cells } of readCsvRows(file, findings)) {
    if (!checked) {
      warnOfUnknownColumns(cells, columns, { file: file.name, findings });
      if (!hasColumns(cells, row, { file: file.name, findings })) return;
    }
    checked = true;
    const result = row.safeParse(cells);
    if (!result.success) {
      reportCells(result.error, { cells, place, findings });
      continue;
    }
    const record = toRecord(result.data, { place, findings });
    if (record !== undefined) yield { place, record };
  }
}

/** A missing column is told once, and not for every row. */
function hasColumns(
  cells: Record<string, string>,
  row: z.ZodObject,
  { file, findings }: { file: string; findings: Findings },
): boolean {
  const missing = Object.entries(row.shape).filter(
    ([name, rule]) => !Object.hasOwn(cells, name) && !z.safeParse(rule, undefined).success,
  );
  for (const [name] of missing) {
    findings.fault({ place: { file, line: 1 }, field: `column "${name}"`, rule: 'is missing' });
  }
  return missing.length === 0;
}

function warnOfUnknownColumns(
  cells: Record<string, string>,
  columns: z.ZodRawShape,
  { file, findings }: { file: string; findings: Findings },
): void {
  for (const name of Object.keys(cells)) {
    if (Object.hasOwn(columns, name)) continue;
    const rule = 'is not known to this format and was ignored';
    findings.warn({ place: { file, line: 1 }, field: `column "${name}"`, rule });
  }
}

function reportCells(
  error: z.ZodError,
  { cells, place, findings }: { cells: Record<string, string>; place: Place; findings: Findings },
): void {
  for (const { path, message } of error.issues) {
    const column = String(path[0]);
    findings.fault({ place, field: `column "${column}"`, rule: message, value: cells[column] });
  }
}
