import { ldcStatusOn } from '../ldcLists';
import type { TabulationDimension } from '../schema.generated';
import type { GroupValues } from './groupFamily';

/** What of a country decides into which groups of a table it falls. */
export interface ClassifiedCountry {
  developmentStatus: string | null;
  regionCode: string | null;
  ldcLists: readonly string[];
  sids: boolean;
  lldc: boolean;
}

/** Stands for a dimension that does not classify a country. */
export const notClassified = 'NONE';

/** The value of a country in each dimension, in the order of `tabulationDimensions`, on a date. */
export function groupValuesOn(date: string, country: ClassifiedCountry): GroupValues {
  const ldc = ldcStatusOn(date, country.ldcLists);
  return [
    country.developmentStatus ?? notClassified,
    country.regionCode ?? notClassified,
    ldc === null ? notClassified : String(ldc),
    String(country.sids),
    String(country.lldc),
  ];
}

const labels: Readonly<Record<TabulationDimension, Readonly<Record<string, string>>>> = {
  DEVELOPMENT_STATUS: { DEVELOPED: 'Developed', DEVELOPING: 'Developing' },
  REGION: { '002': 'Africa', '009': 'Oceania', '019': 'Americas', '142': 'Asia', '150': 'Europe' },
  LDC: { true: 'Least developed country', false: 'Not a least developed country' },
  SIDS: {
    true: 'Small island developing State',
    false: 'Not a small island developing State',
  },
  LLDC: {
    true: 'Landlocked developing country',
    false: 'Not a landlocked developing country',
  },
};

/** A value of a dimension in words. */
export function labelOfValue(dimension: TabulationDimension, code: string): string {
  return labels[dimension][code] ?? 'Not classified';
}

/** Whether a dimension has a value, as a filter takes it. */
export function isValueOf(dimension: TabulationDimension, code: string): boolean {
  return Object.hasOwn(labels[dimension], code);
}
