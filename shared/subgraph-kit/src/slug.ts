/** A key as the graph writes it: lower case; all but letters, digits and the dots before them become single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.+(?![a-z0-9])/g, '')
    .replace(/^-+|-+$/g, '');
}

/** A text that sorts by its numbers as numbers: each is padded to eight digits, `Y.3172` before `Y.10000`. */
export function naturalSortKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
