/** A row by RFC 4180: quoted where a cell holds a quotation mark, a comma or an end of line. */
export function writeRow(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\n`;
}
