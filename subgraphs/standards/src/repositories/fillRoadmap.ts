import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import type { RoadmapValue } from '../schema.generated';

/** A combination of values of the roadmap's dimensions and the standards in it. */
export interface CountedCell {
  values: RoadmapValue[];
  /** Place of each value among the values of its dimension, counted from 1. */
  ranks: number[];
  count: number;
  /** Keys of the first hundred standards, by designation. */
  standardIds: string[];
}

const rowsAtMost = 5000;

/** Adds the combinations of the values found that no standard has, in the order of the dimensions. */
export function fillRoadmap(cells: readonly CountedCell[]): CountedCell[] {
  const dimensions = valuesByRank(cells);
  const rows = dimensions.reduce((product, values) => product * values.length, 1);
  if (rows > rowsAtMost) {
    throw new InvalidInputError(
      `includeEmpty lists at most ${rowsAtMost} rows, but these dimensions have ${rows}: take fewer, or give a filter.`,
      'includeEmpty',
    );
  }
  const found = new Map(cells.map((cell) => [cell.ranks.join(), cell]));
  return cells.length === 0
    ? []
    : combine(dimensions).map(
        (values) =>
          found.get(values.map(({ rank }) => rank).join()) ?? {
            values: values.map(({ value }) => value),
            ranks: values.map(({ rank }) => rank),
            count: 0,
            standardIds: [],
          },
      );
}

interface RankedValue {
  rank: number;
  value: RoadmapValue;
}

/** The values of each dimension, once each, in their order. */
function valuesByRank(cells: readonly CountedCell[]): RankedValue[][] {
  const dimensions: Map<number, RoadmapValue>[] = [];
  for (const { values, ranks } of cells) {
    for (const [index, value] of values.entries()) {
      (dimensions[index] ??= new Map()).set(ranks[index] ?? 0, value);
    }
  }
  return dimensions.map((values) =>
    [...values]
      .map(([rank, value]) => ({ rank, value }))
      .toSorted((one, other) => one.rank - other.rank),
  );
}

/** Every combination of one value of each dimension, the last dimension changing fastest. */
function combine(dimensions: readonly RankedValue[][]): RankedValue[][] {
  return dimensions.reduce<RankedValue[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}
