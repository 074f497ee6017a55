const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a CSV file by its first line: the one that comes up most outside quotation marks. A line `sep=;`, with
 * which spreadsheets announce theirs, decides alone.
 */
export function detectDelimiter(start: string): string {
  const line = firstLine(start);
  const announced = announcedDelimiter(line);
  if (announced !== undefined) return announced;
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length - 1);
  const best = Math.max(...counts);
  return best === 0 ? ',' : (delimiters[counts.indexOf(best)] ?? ',');
}

/** `sep=;` -> `;` */
export function announcedDelimiter(line: string): string | undefined {
  return /^\uFEFF?sep=(.)$/i.exec(line.trimEnd())?.[1];
}

/** Up to the first end of line that is not inside quotation marks. */
export function firstLine(text: string): string {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === '\n' || sign === '\r')) return text.slice(0, index);
  }
  return text;
}
