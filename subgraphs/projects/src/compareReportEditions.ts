import { percentOf } from './decimals';
import type { ReportEditionRow } from './rows/ReportEditionRow';
import type { ComparisonObstacle, CountComparison, StatedCount } from './schema.generated';

/** One side of a comparison: a number and what it counts. */
export interface CountedSide {
  count: StatedCount | null;
  unit: string;
}

/** How the number of activities changed between two editions, each in the unit that its source uses. */
export function compareActivities(from: ReportEditionRow, to: ReportEditionRow): CountComparison {
  return compareCounts(
    { count: from.activities, unit: from.unit },
    { count: to.activities, unit: to.unit },
  );
}

/** How the number of agencies that contributed changed between two editions. */
export function compareAgencies(from: ReportEditionRow, to: ReportEditionRow): CountComparison {
  return compareCounts(agencySide(from), agencySide(to));
}

function agencySide({ agencyCount }: ReportEditionRow): CountedSide {
  const count =
    agencyCount === null
      ? null
      : { value: agencyCount, qualifier: 'EXACT' as const, text: String(agencyCount) };
  return { count, unit: 'agencies' };
}

/** Compares two stated numbers. A change is given only where both are exact and count the same thing. */
export function compareCounts(from: CountedSide, to: CountedSide): CountComparison {
  const obstacles = obstaclesOf(from, to);
  const sides = { from: from.count, to: to.count, obstacles };
  if (obstacles.length > 0 || from.count === null || to.count === null) {
    const statement = describeObstacles(obstacles, from, to);
    return { ...sides, comparable: false, change: null, changePercent: null, statement };
  }
  const change = to.count.value - from.count.value;
  const changePercent = from.count.value > 0 ? percentOf(change, from.count.value) : null;
  const statement = describeChange({ from, to, change, changePercent });
  return { ...sides, comparable: true, change, changePercent, statement };
}

function obstaclesOf(from: CountedSide, to: CountedSide): ComparisonObstacle[] {
  const counts = [from.count, to.count];
  return [
    ...(from.unit === to.unit ? [] : (['UNITS_DIFFER'] as const)),
    ...(counts.some((count) => count !== null && count.qualifier !== 'EXACT')
      ? (['NOT_EXACT'] as const)
      : []),
    ...(counts.includes(null) ? (['NOT_STATED'] as const) : []),
  ];
}

function describeChange({
  from,
  to,
  change,
  changePercent,
}: {
  from: CountedSide;
  to: CountedSide;
  change: number;
  changePercent: string | null;
}): string {
  if (change === 0) return `${textOf(from)} in both.`;
  const percent = changePercent === null ? '' : ` (${change > 0 ? '+' : ''}${changePercent} %)`;
  return `${textOf(from)} became ${to.count?.text}: ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}${percent}.`;
}

function describeObstacles(
  obstacles: readonly ComparisonObstacle[],
  from: CountedSide,
  to: CountedSide,
): string {
  const reasons = {
    UNITS_DIFFER: `one counts ${from.unit} and the other ${to.unit}`,
    NOT_EXACT: 'not both numbers are exact',
    NOT_STATED: 'not both editions state the number',
  } satisfies Record<ComparisonObstacle, string>;
  const why = obstacles.map((obstacle) => reasons[obstacle]).join(', and ');
  return `${textOf(from)} and ${textOf(to)} cannot be compared: ${why}.`;
}

function textOf({ count, unit }: CountedSide): string {
  return count === null ? `an unstated number of ${unit}` : `${count.text} ${unit}`;
}
