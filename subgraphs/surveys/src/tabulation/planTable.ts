import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { dimensionsAtMost, tabulationDimensions } from '../disclosure/groupFamily';
import { isValueOf } from '../disclosure/groupValues';
import type { TabulationDimension, TabulationFilter } from '../schema.generated';

export interface TableArguments {
  by: readonly TabulationDimension[];
  filter?: TabulationFilter | null;
}

/** A table that somebody asks for, checked. */
export interface TablePlan {
  by: readonly TabulationDimension[];
  /** The one value of each dimension that the filter keeps. */
  fixed: ReadonlyMap<TabulationDimension, string>;
  /** Sets of dimensions whose cells make up the table and its totals, each joined by `+`. */
  dimensionSets: string[];
}

/** Checks what a table is asked by. Every cell of every table is one of a fixed family, so that tables cannot be played off. */
export function planTable({ by, filter }: TableArguments): TablePlan {
  const fixed = fixedValues(filter ?? {});
  if (by.length === 0 || new Set(by).size < by.length)
    throw new InvalidInputError(
      `by must name from 1 to ${dimensionsAtMost} dimensions, each once, but got [${by.join(', ')}].`,
      'by',
    );
  const all = new Set([...by, ...fixed.keys()]);
  if (all.size > dimensionsAtMost)
    throw new InvalidInputError(
      `by and filter must name ${dimensionsAtMost} dimensions at most together, but got ${all.size}: ${inOrder(all).join(', ')}.`,
      'by',
    );
  const open = by.filter((dimension) => !fixed.has(dimension));
  const subsets = open.reduce<TabulationDimension[][]>(
    (sets, dimension) => [...sets, ...sets.map((set) => [...set, dimension])],
    [[]],
  );
  return {
    by,
    fixed,
    dimensionSets: subsets.map((set) => inOrder(new Set([...set, ...fixed.keys()])).join('+')),
  };
}

function inOrder(dimensions: ReadonlySet<TabulationDimension>): TabulationDimension[] {
  return tabulationDimensions.filter((dimension) => dimensions.has(dimension));
}

function fixedValues(filter: TabulationFilter): Map<TabulationDimension, string> {
  const given: [TabulationDimension, string | boolean | null | undefined][] = [
    ['DEVELOPMENT_STATUS', filter.developmentStatus],
    ['REGION', filter.region],
    ['LDC', filter.ldc],
    ['SIDS', filter.sids],
    ['LLDC', filter.lldc],
  ];
  if (filter.region != null && !isValueOf('REGION', filter.region))
    throw new InvalidInputError(
      `filter.region must be the M49 code of one of the five regions (002, 009, 019, 142, 150), but got "${filter.region}".`,
      'filter.region',
    );
  return new Map(
    given.flatMap(([dimension, value]) => (value == null ? [] : [[dimension, String(value)]])),
  );
}
