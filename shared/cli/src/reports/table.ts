import { printable } from '../printable';

/** Rows of text in columns, one line each, with a line of titles above. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [
    titles,
    ...rows.map((row) => row.map((text) => printable(text).replaceAll('\n', ' '))),
  ];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map(
      (row) =>
        `${row
          .map((text, column) => text.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
