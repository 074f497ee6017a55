import { describePlace, type Place } from './place';

/** Something in a source that breaks a rule. */
export interface Finding {
  place: Place;
  /** The column, attribute or property, when the place alone does not tell it. */
  field?: string | undefined;
  /** What must hold, `must be a year, month or day such as 2023-12`. */
  rule: string;
  /** What is there instead; left out when nothing is there. */
  value?: string | undefined;
}

/** A code that a codelist does not know, with how often it came up and where first. */
export interface UnknownCode {
  code: string;
  count: number;
  first: Place;
}

/** The first findings of a kind, and how many there are in all. */
export interface FindingList {
  total: number;
  shown: Finding[];
}

export interface UnknownCodeInput {
  /** The noun of the codelist: `UN agency`, `country code`. */
  codelist: string;
  code: string;
  place: Place;
  /** Whether the source is refused for it. Otherwise the record is imported without the code. */
  refuses: boolean;
}

/** What an import has to say about its source, collected up to a bound. */
export interface Findings {
  /** Reports a fault: the source is refused, once it was read to its end. */
  fault: (finding: Finding) => void;
  /** Reports something that the importer put right or left out; the source is not refused for it. */
  warn: (finding: Finding) => void;
  /** Reports a code that a codelist does not know. They are listed together, by codelist. */
  unknownCode: (input: UnknownCodeInput) => void;
  readonly faults: FindingList;
  readonly warnings: FindingList;
  /** How many unknown codes refuse the source. */
  readonly refusingCodes: number;
  readonly unknownCodes: UnknownCodeList[];
}

export interface UnknownCodeList {
  codelist: string;
  /** How many different codes are unknown. */
  total: number;
  codes: UnknownCode[];
}

const shownAtMost = 100;
const rememberedAtMost = 1_000;
const longestValue = 120;

export function createFindings(): Findings {
  const faults: FindingList = { total: 0, shown: [] };
  const warnings: FindingList = { total: 0, shown: [] };
  const lists = new Map<string, { total: number; codes: Map<string, UnknownCode> }>();
  let refusingCodes = 0;
  return {
    fault: (finding) => collect(faults, finding),
    warn: (finding) => collect(warnings, finding),
    unknownCode({ codelist, code, place, refuses }) {
      if (refuses) refusingCodes += 1;
      const list = lists.get(codelist) ?? { total: 0, codes: new Map<string, UnknownCode>() };
      lists.set(codelist, list);
      const known = list.codes.get(code);
      if (known) known.count += 1;
      else {
        list.total += 1;
        if (list.codes.size < rememberedAtMost)
          list.codes.set(code, { code: shorten(code), count: 1, first: place });
      }
    },
    faults,
    warnings,
    get refusingCodes() {
      return refusingCodes;
    },
    get unknownCodes() {
      return [...lists].map(([codelist, { total, codes }]) => ({
        codelist,
        total,
        codes: [...codes.values()].toSorted((a, b) => b.count - a.count).slice(0, shownAtMost),
      }));
    },
  };
}

function collect(list: FindingList, finding: Finding): void {
  list.total += 1;
  if (list.shown.length >= shownAtMost) return;
  const { value } = finding;
  list.shown.push(value === undefined ? finding : { ...finding, value: shorten(value) });
}

function shorten(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** `projects.csv, line 7, column "year": must be a whole number, but it is "twenty"` */
export function describeFinding({ place, field, rule, value }: Finding): string {
  const where = [describePlace(place), ...(field ? [field] : [])].join(', ');
  return `${where}: ${rule}${value === undefined ? '' : `, but it is "${value}"`}`;
}
