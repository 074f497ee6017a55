import { countries, countryCodelist } from '../../codelists';
import { isUserAssignedCode } from '../../userAssignedCodes';
import { isNotStated, listOf } from '../notStated';

export interface CountriesText {
  countryCodes: string[];
  otherAreas: string[];
  unknown: string[];
}

/** Names that sources use for areas without an M49 code. */
const areas: readonly (readonly [string, string])[] = [['kosovo', 'XKX']];
const namesLongestFirst = [
  ...countries.flatMap(({ code, name, official_name: official }) => [
    [simplify(name), code] as const,
    [simplify(official), code] as const,
  ]),
  ...areas,
].toSorted(([one], [other]) => other.length - one.length);

/** The countries of a cell, as codes or names, with separators or run together (`AlbaniaNorth Macedonia`). */
export function readCountriesText(text: string): CountriesText {
  const found: CountriesText = { countryCodes: [], otherAreas: [], unknown: [] };
  if (isNotStated(text)) return found;
  for (const part of listOf(text)) {
    const codes = codesOf(part);
    if (codes === undefined) found.unknown.push(part);
    for (const code of codes ?? []) {
      (isUserAssignedCode(code) ? found.otherAreas : found.countryCodes).push(code);
    }
  }
  return {
    countryCodes: [...new Set(found.countryCodes)],
    otherAreas: [...new Set(found.otherAreas)],
    unknown: found.unknown,
  };
}

function codesOf(part: string): string[] | undefined {
  const code = countryCodelist.find(part);
  if (code !== undefined) return [code];
  return isUserAssignedCode(part) ? [part] : splitNames(simplify(part));
}

/** The names that a text is made of from beginning to end, longest first; undefined when it is not. */
function splitNames(text: string): string[] | undefined {
  if (text === '') return [];
  for (const [name, code] of namesLongestFirst) {
    if (!text.startsWith(name)) continue;
    const rest = splitNames(text.slice(name.length).trimStart());
    if (rest !== undefined) return [code, ...rest];
  }
  return undefined;
}

function simplify(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
}
