import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { SheetRow } from './readSheet';

/** A row of a sheet of an XLSForm by the names of its columns. */
export interface TableRow {
  cells: Readonly<Record<string, string>>;
  /** Where a cell stands: `form.xlsx, survey!B7`; without a column, or for an empty cell, the row. */
  placeOf: (column?: string) => Place;
}

/** Takes the first row of a sheet for its header. Formulas count with the value that was stored; errors are faults. */
export function readTable(
  { file, sheet }: { file: string; sheet: string },
  rows: readonly SheetRow[],
  findings: Findings,
): TableRow[] {
  const [header, ...rest] = rows;
  if (!header) return [];
  const columns = new Map([...header.cells].map(([column, { text }]) => [column, headerOf(text)]));
  return rest.map(({ number, cells }): TableRow => {
    const references = new Map<string, string>();
    const texts: Record<string, string> = {};
    for (const [column, { text, reference, isFormula, isError }] of cells) {
      const name = columns.get(column);
      if (name === undefined) continue;
      const place = { file, path: `${sheet}!${reference}` };
      references.set(name, reference);
      if (isError) findings.fault({ place, rule: 'must hold no error', value: text });
      else texts[name] = text;
      if (isFormula)
        findings.warn({ place, rule: 'is a formula; the value stored with it was used' });
    }
    const placeOf = (column?: string) => ({
      file,
      path: `${sheet}!${references.get(column ?? '') ?? number}`,
    });
    return { cells: texts, placeOf };
  });
}

/** `list name` is an old name of `list_name`, and `label:English` one of `label::English`. */
function headerOf(text: string): string {
  const name = text.trim().replace(/\s*::?\s*/, '::');
  const [start = '', ...language] = name.split('::');
  const id = start.trim().toLowerCase().replace(/\s+/g, '_');
  return [id, ...language].join('::');
}
