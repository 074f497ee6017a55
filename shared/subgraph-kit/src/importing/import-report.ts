import type { FindingList, UnknownCodeList } from './findings';
import type { ImportCounts } from './importer';

/**
 * `IMPORTED`: the dataset now holds what the source holds. `UNCHANGED`: it did already. `WOULD_IMPORT`: a dry run that would
 * have imported. `REFUSED`: nothing was changed, and `faults` or `unknownCodes` say why.
 */
export type ImportOutcome = 'IMPORTED' | 'UNCHANGED' | 'WOULD_IMPORT' | 'REFUSED';

/** What became of a source. As JSON it is the answer of `agency-graph import --json`. */
export interface ImportReport {
  outcome: ImportOutcome;
  format: string;
  source: string;
  dataset: string;
  /** SHA-256 of what was read, with the revision of the importer. */
  digest: string;
  /** Records read from the source. */
  records: number;
  counts: ImportCounts;
  faults: FindingList;
  warnings: FindingList;
  unknownCodes: UnknownCodeList[];
  milliseconds: number;
}

export const noCounts: ImportCounts = {
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  heldElsewhere: 0,
};

/** The counts of records of several types that one source holds. */
export function addCounts(...all: readonly ImportCounts[]): ImportCounts {
  const sum = { ...noCounts };
  for (const counts of all) {
    for (const name of Object.keys(sum) as (keyof ImportCounts)[]) sum[name] += counts[name];
  }
  return sum;
}
