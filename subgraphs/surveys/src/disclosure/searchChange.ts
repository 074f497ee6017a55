import { largestChange } from './boundedSimplex';
import type { LinearEquations } from './linearEquations';

const rounds = 10;
const tolerance = 1e-6;

/** Counts that fit everything published, and how far each may go. */
export interface Position {
  counts: Int32Array;
  lower: Int32Array;
  upper: Int32Array;
}

interface Search {
  equations: LinearEquations;
  /** The unknowns whose sum is to change. */
  unknowns: readonly number[];
  /** How the sum is to change: as far up as possible, as far down as possible, or by exactly so much. */
  by: 'up' | 'down' | number;
}

/**
 * Looks for a change in whole numbers that the equations cannot see and that moves a sum of unknowns. It may miss one
 * that exists, which costs a published number and never a secret: what is found is checked by its reader.
 */
export function searchChange(
  position: Position,
  { equations, unknowns, by }: Search,
): Int32Array | null {
  const { size } = equations;
  const sign = by === 'down' || (typeof by === 'number' && by < 0) ? -1 : 1;
  const limit = typeof by === 'number' ? Math.abs(by) : Number.MAX_SAFE_INTEGER;
  const system = withSum(equations, unknowns, sign);
  const objective = new Float64Array(size + 1);
  objective[size] = 1;
  const lower = new Float64Array(size + 1);
  const upper = new Float64Array(size + 1);
  for (let index = 0; index < size; index += 1) {
    lower[index] = (position.lower[index] ?? 0) - (position.counts[index] ?? 0);
    upper[index] = (position.upper[index] ?? 0) - (position.counts[index] ?? 0);
  }
  upper[size] = limit;
  for (let round = 0; round < rounds; round += 1) {
    const change = largestChange(system, { lower, upper }, objective);
    const gain = change[size] ?? 0;
    if (gain < tolerance || (typeof by === 'number' && gain < limit - tolerance)) return null;
    if (!narrow(change, { lower, upper }))
      return Int32Array.from(change.subarray(0, size), Math.round);
  }
  return null;
}

/** The equations and one more unknown, the last: the sum of some unknowns, or its negative. */
function withSum(
  { size, rows, pivots }: LinearEquations,
  unknowns: readonly number[],
  sign: number,
): LinearEquations {
  const longer = rows.map((row) => {
    const copy = new Float64Array(size + 1);
    copy.set(row);
    return copy;
  });
  const sum = new Float64Array(size + 1);
  for (const unknown of unknowns) sum[unknown] = 1;
  const equations = { size: size + 1, rows: longer, pivots };
  longer.forEach((row, index) => {
    const factor = sum[pivots[index] ?? 0] ?? 0;
    if (factor !== 0) row.forEach((value, at) => (sum[at] = (sum[at] ?? 0) - factor * value));
  });
  sum[size] = -sign;
  return solvedForLast(equations, sum);
}

function solvedForLast(equations: LinearEquations, sum: Float64Array): LinearEquations {
  const last = equations.size - 1;
  const scale = sum[last] ?? 1;
  const row = sum.map((value) => value / scale);
  // No other row holds the new unknown, so that solving for it leaves them as they are.
  return {
    size: equations.size,
    rows: [...equations.rows, row],
    pivots: [...equations.pivots, last],
  };
}

/** Draws the bounds of unknowns with a broken value in to the whole number nearer to no change; false when there is none. */
function narrow(
  change: Float64Array,
  { lower, upper }: { lower: Float64Array; upper: Float64Array },
): boolean {
  let broken = false;
  change.forEach((value, index) => {
    if (Math.abs(value - Math.round(value)) <= tolerance) return;
    broken = true;
    if (value > 0) upper[index] = Math.floor(value);
    else lower[index] = Math.ceil(value);
  });
  return broken;
}
