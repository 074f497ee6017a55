import type { CountryCode } from '../graph/loadCodelist';
import type { Table } from '../results/readResult';
import type { DescribedColumn } from '../table/describeColumns';

const codeFields = ['code', 'alpha2', 'm49'] as const;

/** A column of countries and how its values name them. */
export interface CountryColumn {
  column: DescribedColumn;
  /** The country of a value; undefined for a value that is none. */
  countryOf: (value: string) => CountryCode | undefined;
}

/** The columns of a table whose values are countries by ISO 3166 or UN M49, the most complete first. */
export function countryColumns(table: Table, countries: readonly CountryCode[]): CountryColumn[] {
  const byCode = new Map<string, CountryCode>();
  for (const country of countries) {
    for (const code of [country.value, country.alpha2, country.m49]) byCode.set(code, country);
  }
  const countryOf = (value: string) => byCode.get(value);
  return table.columns
    .filter((column) => holdsCountries(column, table, byCode))
    .map((column) => ({ column, countryOf }));
}

/** Fields of countries are known by the schema; others, such as a facet's values, by what they hold. */
function holdsCountries(
  { type, index, parentType, fields }: DescribedColumn,
  { rows }: Table,
  byCode: ReadonlyMap<string, CountryCode>,
): boolean {
  if (type !== 'text') return false;
  const isCode = codeFields.some((field) => field === fields.at(-1));
  if (parentType === 'Country' && isCode) return true;
  const values = rows.flatMap(({ cells }) => cells[index] ?? []).map(String);
  const known = values.filter((value) => byCode.has(value)).length;
  return values.length > 0 && known / values.length > 0.9;
}
