import type { Column } from '../columns';
import type { Cells } from '../readRows';
import type { Encoder } from './Encoder';

const byteOrderMark = '\uFEFF';

/**
 * CSV of RFC 4180 as Excel opens it: UTF-8 with a byte order mark, CRLF, and no cell that it would take for a formula.
 * An absent value is an empty cell, an empty text is `""`.
 */
export function createCsvEncoder(columns: readonly Column[]): Encoder {
  const names = columns.map(({ name }) => quote(name));
  return {
    checksumCovers: 'the whole file',
    begin: () => `${byteOrderMark}${names.join(',')}\r\n`,
    add: (cells) => formatRow(columns, cells),
    end: ({ data }) =>
      data.incompleteReason === null
        ? ''
        : lastLine(`# INCOMPLETE: ${data.incompleteReason}`, columns.length),
  };
}

function formatRow(columns: readonly Column[], cells: Cells): string {
  return `${columns.map((column, index) => formatCell(column, cells[index])).join(',')}\r\n`;
}

/** As many cells as every line has, so that a strict reader still reads the file. */
function lastLine(message: string, width: number): string {
  return `${quote(message)}${','.repeat(width - 1)}\r\n`;
}

function formatCell({ type, isList }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isList) return guardAndQuote((value as unknown[]).map(toText).join('; '));
  if (type === 'integer' || type === 'number' || type === 'boolean') return String(value);
  return guardAndQuote(toText(value));
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What begins so, spreadsheets run as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const dangerousStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const negativeNumber = /^-\d+(\.\d+)?$/;

function guardAndQuote(text: string): string {
  const dangerous = dangerousStart.test(text) && !negativeNumber.test(text);
  return quote(dangerous ? `'${text}` : text);
}

function quote(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
