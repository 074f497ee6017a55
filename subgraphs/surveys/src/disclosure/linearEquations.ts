const tolerance = 1e-9;

/** Equations between counts in reduced row echelon form: what is published determines exactly their row space. */
export interface LinearEquations {
  /** Number of unknowns. */
  readonly size: number;
  readonly rows: readonly Float64Array[];
  /** The unknown that each row is solved for. */
  readonly pivots: readonly number[];
}

export function noEquations(size: number): LinearEquations {
  return { size, rows: [], pivots: [] };
}

/** What is left of a sum of unknowns after the equations; null when they determine it. */
export function remainderOf(
  { size, rows, pivots }: LinearEquations,
  unknowns: readonly number[],
): Float64Array | null {
  const rest = new Float64Array(size);
  for (const unknown of unknowns) rest[unknown] = 1;
  return subtractRows(rest, rows, pivots) ? rest : null;
}

function subtractRows(
  rest: Float64Array,
  rows: readonly Float64Array[],
  pivots: readonly number[],
): boolean {
  rows.forEach((row, index) => addMultiple(rest, row, -(rest[pivots[index] ?? 0] ?? 0)));
  return rest.some((value) => Math.abs(value) > tolerance);
}

/** The equations and one more, which says that `rest`, a remainder of them, is constant. */
export function withEquation(equations: LinearEquations, rest: Float64Array): LinearEquations {
  const pivot = largestOf(rest);
  const scale = rest[pivot] ?? 1;
  const added = rest.map((value) => value / scale);
  const rows = equations.rows.map((row) => {
    const changed = Float64Array.from(row);
    addMultiple(changed, added, -(row[pivot] ?? 0));
    return changed;
  });
  return {
    size: equations.size,
    rows: [...rows, added],
    pivots: [...equations.pivots, pivot],
  };
}

function largestOf(values: Float64Array): number {
  let best = 0;
  values.forEach((value, index) => {
    if (Math.abs(value) > Math.abs(values[best] ?? 0) + tolerance) best = index;
  });
  return best;
}

/** Adds a multiple of one row to another, in place. Dust of rounding becomes zero. */
export function addMultiple(target: Float64Array, row: Float64Array, factor: number): void {
  if (Math.abs(factor) <= tolerance) return;
  for (let index = 0; index < target.length; index += 1) {
    const value = (target[index] ?? 0) + factor * (row[index] ?? 0);
    target[index] = Math.abs(value) > tolerance ? value : 0;
  }
}
