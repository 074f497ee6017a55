import { DataFileError } from '@agency-graph/subgraph-kit/csv';
import { countryCodelist } from '../codelists';
import { isUserAssignedCode } from '../userAssignedCodes';

export interface PartitionedAreas {
  countryCodes: string[];
  /** Codes that ISO 3166-1 leaves to its users: areas without an M49 code, such as XKX. */
  otherAreas: string[];
}

/** Tells the countries and areas of the M49 list from areas that only a source lists. Throws for all other codes. */
export function partitionAreas(codes: readonly string[], record: string): PartitionedAreas {
  const { known, unknown } = countryCodelist.partition(codes);
  const wrong = unknown.filter((code) => !isUserAssignedCode(code));
  if (wrong.length > 0) {
    throw new DataFileError(
      `projects.csv, record "${record}", column "countries_iso3": must hold ISO 3166-1 alpha-3 codes, but got ` +
        `${wrong.map((code) => `"${code}"`).join(', ')}`,
    );
  }
  return { countryCodes: known, otherAreas: unknown };
}
