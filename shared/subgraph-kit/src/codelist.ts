import { InvalidInputError } from './errors';

export interface CodelistEntry {
  code: string;
  label: string;
  /** Other codes or names that mean the same, such as a former acronym. */
  aliases?: readonly string[];
}

/** A closed list of codes that an owner publishes and others hold a copy of. */
export interface Codelist {
  /** The code that a code or alias stands for, whatever its case; undefined when it is not in the list. */
  find: (code: string) => string | undefined;
  /** The codes of a filter, checked: throws InvalidInputError that lists the unknown ones with their nearest codes. */
  check: (argument: string, codes: readonly string[]) => string[];
  /** The codes of a data file, checked: the unknown ones are returned apart. */
  sort: (codes: readonly string[]) => { known: string[]; unknown: string[] };
  has: (code: string) => boolean;
  labelOf: (code: string) => string | undefined;
}

/** `noun` names one entry in messages, for example `country code`. */
export function createCodelist(noun: string, entries: readonly CodelistEntry[]): Codelist {
  const codes = new Map<string, string>();
  for (const { code, aliases = [] } of entries) {
    for (const name of [...aliases, code]) codes.set(name.toLowerCase(), code);
  }
  const labels = new Map(entries.map(({ code, label }) => [code, label]));
  const find = (code: string) => codes.get(code.trim().toLowerCase());
  return {
    find,
    check(argument, given) {
      const unknown = given.filter((code) => find(code) === undefined);
      if (unknown.length > 0) {
        const shown = unknown
          .map((code) => `"${code}"${suggest(nearest(entries, code))}`)
          .join(', ');
        throw new InvalidInputError(
          `${argument} must hold a known ${noun}, but got ${shown}.`,
          argument,
        );
      }
      return given.map((code) => find(code) ?? code);
    },
    sort(given) {
      const known = given.flatMap((code) => find(code) ?? []);
      return { known, unknown: given.filter((code) => find(code) === undefined) };
    },
    has: (code) => labels.has(code),
    labelOf: (code) => labels.get(code),
  };
}

function suggest(entry: CodelistEntry | undefined): string {
  return entry ? ` (nearest: "${entry.code}", ${entry.label})` : '';
}

/** The entry whose code, label or alias takes the fewest edits to reach; undefined when all are far. */
function nearest(entries: readonly CodelistEntry[], given: string): CodelistEntry | undefined {
  const wanted = given.trim().toLowerCase();
  let best: CodelistEntry | undefined;
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const entry of entries) {
    for (const name of [entry.code, entry.label, ...(entry.aliases ?? [])]) {
      const edits = editDistance(wanted, name.toLowerCase());
      if (edits < fewest) [best, fewest] = [entry, edits];
    }
  }
  return best;
}

/** Levenshtein's distance, one row of the matrix at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
