import type { TabulationDimension } from '../schema.generated';

/** The dimensions in the order in which tables show them. */
export const tabulationDimensions: readonly TabulationDimension[] = [
  'DEVELOPMENT_STATUS',
  'REGION',
  'LDC',
  'SIDS',
  'LLDC',
];

/** More dimensions than these are never published together. */
export const dimensionsAtMost = 3;

/** The value of a country in each dimension, in the order of `tabulationDimensions`. */
export type GroupValues = readonly string[];

/** A group of countries that some of the dimensions tell apart from others, for example developing ones in Africa. */
export interface CountryGroup {
  /** Which dimensions, as places in `tabulationDimensions`. */
  dimensions: readonly number[];
  /** The value in each of these. */
  values: GroupValues;
  /** The classes of countries equal in all dimensions that make up the group. */
  classes: readonly number[];
}

/**
 * All groups that any choice of dimensions makes of the classes, those of few dimensions first: from the one group of
 * all countries to the classes themselves.
 */
export function groupFamily(classes: readonly GroupValues[]): CountryGroup[] {
  return dimensionSets().flatMap((dimensions) => {
    const groups = new Map<string, { values: string[]; classes: number[] }>();
    classes.forEach((values, index) => {
      const chosen = dimensions.map((dimension) => values[dimension] ?? '');
      const key = chosen.join(' ');
      const group = groups.get(key) ?? { values: chosen, classes: [] };
      group.classes.push(index);
      groups.set(key, group);
    });
    return [...groups.values()].map((group) => ({ dimensions, ...group }));
  });
}

function dimensionSets(): number[][] {
  const all = tabulationDimensions.reduce<number[][]>(
    (sets, _dimension, index) => [...sets, ...sets.map((set) => [...set, index])],
    [[]],
  );
  return all.toSorted((one, other) => one.length - other.length);
}
