const words = new Set([
  '',
  '-',
  '–',
  'n/a',
  'na.',
  'none',
  'not applicable',
  'not available',
  'tbd',
]);

/** Whether a cell says in words that it says nothing, such as `Not Applicable`. The letters NA alone may be Namibia. */
export function isNotStated(text: string): boolean {
  return words.has(text.trim().toLowerCase());
}

/** The parts of a cell, separated by semicolons or lines, or by commas where it has neither. */
export function listOf(text: string): string[] {
  const separator = /[;\n]/.test(text) ? /[;\n]/ : /,/;
  return text
    .split(separator)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => !isNotStated(part));
}
