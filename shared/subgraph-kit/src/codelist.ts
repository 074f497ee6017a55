import { InvalidInputError } from './errors';

export interface CodelistEntry {
  code: string;
  label: string;
  /** Other codes or names that mean the same, such as a former acronym. */
  aliases?: readonly string[];
  /** Names that are no codes but tell which entry was meant, such as a country's name in another language. */
  names?: readonly string[];
}

const faultsShown = 5;
const longestShown = 60;

/** A closed list of codes that an owner publishes and others hold a copy of. */
export interface Codelist {
  /** The code that a code or alias stands for, whatever its case; undefined when it is not in the list. */
  find: (code: string) => string | undefined;
  /** The codes of a filter, checked: throws InvalidInputError that lists the unknown ones with their nearest codes. */
  check: (argument: string, codes: readonly string[]) => string[];
  /** The codes of a data file, checked: the unknown ones are returned apart. */
  partition: (codes: readonly string[]) => { known: string[]; unknown: string[] };
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
          .slice(0, faultsShown)
          .map((code) => `"${shorten(code)}"${suggest(nearest(entries, code))}`);
        const more = unknown.length - faultsShown;
        if (more > 0) shown.push(`and ${more} more`);
        throw new InvalidInputError(
          `${argument} must hold a known ${noun}, but got ${shown.join(', ')}.`,
          argument,
        );
      }
      return given.map((code) => find(code) ?? code);
    },
    partition(given) {
      const known = given.flatMap((code) => find(code) ?? []);
      return { known, unknown: given.filter((code) => find(code) === undefined) };
    },
    has: (code) => labels.has(code),
    labelOf: (code) => labels.get(code),
  };
}

function shorten(code: string): string {
  return code.length > longestShown ? `${code.slice(0, longestShown)}…` : code;
}

function suggest(entry: CodelistEntry | undefined): string {
  return entry ? ` (nearest: "${entry.code}", ${entry.label})` : '';
}

/** The entry of which a code or name takes the fewest edits to reach; undefined when all are far. */
function nearest(entries: readonly CodelistEntry[], given: string): CodelistEntry | undefined {
  const wanted = given.trim().toLowerCase();
  if (wanted === '') return undefined;
  let best: CodelistEntry | undefined;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const entry of entries) {
    for (const name of [
      entry.code,
      entry.label,
      ...(entry.aliases ?? []),
      ...(entry.names ?? []),
    ]) {
      const edits = distance(wanted, name.toLowerCase(), fewest);
      if (edits < fewest) [best, fewest] = [entry, edits];
    }
  }
  return best;
}

/** How far a name is from what was wanted: its beginning is nearer than any typing error in it. */
function distance(wanted: string, name: string, limit: number): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 0.5;
  // Names that differ so much in length cannot be near: a long text costs nothing to compare.
  return Math.abs(name.length - wanted.length) < limit ? editDistance(wanted, name) : limit;
}

/** Letters to replace, insert, drop or swap with their neighbour (optimal string alignment), row by row. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(i > 1 && j > 1 && swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits);
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
