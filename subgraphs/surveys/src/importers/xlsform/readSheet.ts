import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import { parseXml } from './parseXml';

export interface SheetCell {
  /** `B7` */
  reference: string;
  text: string;
  /** Whether a formula computed it; the text is what the workbook stored last. */
  isFormula: boolean;
  /** Whether it is an error such as `#REF!`. */
  isError: boolean;
}

export interface SheetRow {
  number: number;
  /** The cells that are not empty, by column: `B`. */
  cells: ReadonlyMap<string, SheetCell>;
}

const cellsAtMost = 200_000;

interface OpenCell extends SheetCell {
  column: string;
  type: string;
}

/** Reads the cells of a sheet, row by row. */
export function readSheet(part: string, xml: string, strings: readonly string[]): SheetRow[] {
  const rows: { number: number; cells: Map<string, SheetCell> }[] = [];
  let cell: OpenCell | undefined;
  let inValue = false;
  let count = 0;
  parseXml(part, xml, {
    open(tag, attributes) {
      if (tag === 'row')
        rows.push({ number: Number(attributes['r'] ?? rows.length + 1), cells: new Map() });
      if (tag === 'c') cell = openCell(part, attributes);
      if (tag === 'f' && cell) cell.isFormula = true;
      if (tag === 'v' || tag === 't') inValue = true;
    },
    text(text) {
      if (inValue && cell) cell.text += text;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') inValue = false;
      if (tag !== 'c' || !cell) return;
      count += 1;
      if (count > cellsAtMost)
        throw new SourceError(`${part} must have at most ${cellsAtMost} cells.`);
      const { column, type, ...rest } = cell;
      const text = decodeText(cell.text, type, strings);
      if (text !== '') rows.at(-1)?.cells.set(column, { ...rest, text, isError: type === 'e' });
      cell = undefined;
    },
  });
  return rows.filter(({ cells }) => cells.size > 0);
}

function openCell(part: string, { r: reference = '', t: type = 'n' }): OpenCell {
  const [, column] = /^([A-Z]{1,3})\d+$/.exec(reference) ?? [];
  if (column === undefined)
    throw new SourceError(`${part} must name each cell, but one is named "${reference}".`);
  return { reference, column, type, text: '', isFormula: false, isError: false };
}

function decodeText(value: string, type: string, strings: readonly string[]): string {
  const text = type === 's' ? (strings[Number(value)] ?? '') : value;
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  // Characters that XML cannot hold are written like `_x000D_`.
  const decoded = text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return decoded.trim();
}
