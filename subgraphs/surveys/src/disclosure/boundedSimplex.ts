import { addMultiple, type LinearEquations } from './linearEquations';

const tolerance = 1e-7;
const stepsAtMost = 2000;
/** After so many steps without gain the rule of Bland takes over, which cannot run in a circle. */
const patience = 50;

export interface Bounds {
  lower: Float64Array;
  upper: Float64Array;
}

interface Tableau extends Bounds {
  rows: Float64Array[];
  basis: number[];
  inBasis: Uint8Array;
  values: Float64Array;
  /** Gain of the objective for one more of each unknown outside the basis. */
  gains: Float64Array;
}

/**
 * The change of the unknowns, from none at all, that raises the sum of the `objective` most while all equations keep
 * their value and every unknown stays within its bounds, which must include 0. Simplex method for bounded variables.
 */
export function largestChange(
  equations: LinearEquations,
  bounds: Bounds,
  objective: Float64Array,
): Float64Array {
  const tableau = start(equations, bounds, objective);
  let idle = 0;
  for (let step = 0; step < stepsAtMost; step += 1) {
    const entering = chooseEntering(tableau, idle > patience);
    if (entering < 0) break;
    idle = move(tableau, entering) > tolerance ? 0 : idle + 1;
  }
  return tableau.values;
}

function start(
  { size, rows, pivots }: LinearEquations,
  { lower, upper }: Bounds,
  objective: Float64Array,
): Tableau {
  const gains = Float64Array.from(objective);
  rows.forEach((row, index) => addMultiple(gains, row, -(gains[pivots[index] ?? 0] ?? 0)));
  const inBasis = new Uint8Array(size);
  for (const pivot of pivots) inBasis[pivot] = 1;
  return {
    lower,
    upper,
    rows: rows.map((row) => Float64Array.from(row)),
    basis: [...pivots],
    inBasis,
    values: new Float64Array(size),
    gains,
  };
}

function chooseEntering(
  { gains, inBasis, values, lower, upper }: Tableau,
  firstWins: boolean,
): number {
  let best = -1;
  let most = tolerance;
  for (let index = 0; index < gains.length; index += 1) {
    const gain = gains[index] ?? 0;
    if (inBasis[index] || Math.abs(gain) <= most) continue;
    const value = values[index] ?? 0;
    const room = gain > 0 ? (upper[index] ?? 0) - value : value - (lower[index] ?? 0);
    if (room <= tolerance) continue;
    if (firstWins) return index;
    best = index;
    most = Math.abs(gain);
  }
  return best;
}

/** Moves one unknown as far as it goes and returns how far that was. */
function move(tableau: Tableau, entering: number): number {
  const { rows, basis, values, lower, upper, gains } = tableau;
  const sign = (gains[entering] ?? 0) > 0 ? 1 : -1;
  const own = values[entering] ?? 0;
  let length = sign > 0 ? (upper[entering] ?? 0) - own : own - (lower[entering] ?? 0);
  let leaving = -1;
  rows.forEach((row, index) => {
    const rate = -sign * (row[entering] ?? 0);
    if (Math.abs(rate) <= tolerance) return;
    const unknown = basis[index] ?? 0;
    const limit = (rate > 0 ? upper[unknown] : lower[unknown]) ?? 0;
    const room = Math.max(0, (limit - (values[unknown] ?? 0)) / rate);
    if (room < length - tolerance) [length, leaving] = [room, index];
  });
  rows.forEach((row, index) => {
    const unknown = basis[index] ?? 0;
    values[unknown] = (values[unknown] ?? 0) - sign * length * (row[entering] ?? 0);
  });
  values[entering] = own + sign * length;
  if (leaving >= 0) pivot(tableau, leaving, entering);
  return length;
}

function pivot({ rows, basis, inBasis, gains }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving];
  if (!row) return;
  const scale = row[entering] ?? 1;
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) / scale;
  rows.forEach((other, index) => {
    if (index !== leaving) addMultiple(other, row, -(other[entering] ?? 0));
  });
  addMultiple(gains, row, -(gains[entering] ?? 0));
  inBasis[basis[leaving] ?? 0] = 0;
  inBasis[entering] = 1;
  basis[leaving] = entering;
}
