import type { Elimination } from './Elimination';

const tolerance = 1e-9;
/** After so many steps the rule of Bland takes over, which cannot run in a circle. */
const patience = 500;

/**
 * Bounds of sums of unknowns that are not negative and obey the equations of an elimination: the textbook simplex method on a
 * dense tableau, in two phases. It shares no code with the product.
 */
export class LinearProgram {
  private readonly rows: Float64Array[];
  private readonly basis: number[];
  /** Corners of what is possible that the search has come by. */
  private readonly corners: Float64Array[] = [];

  constructor(
    elimination: Elimination,
    private readonly size: number,
  ) {
    const equations = [...elimination.rows.values()];
    this.rows = equations.map((equation, index) => {
      const row = new Float64Array(size + equations.length + 1);
      const negative = Number(equation.get(-1)?.top ?? 0n) < 0;
      for (const [key, { top, bottom }] of equation) {
        const value = (Number(top) / Number(bottom)) * (negative ? -1 : 1);
        row[key < 0 ? row.length - 1 : key] = value;
      }
      row[size + index] = 1;
      return row;
    });
    this.basis = equations.map((_equation, index) => size + index);
    this.findStart(equations.length);
    this.corners.push(this.corner());
  }

  /**
   * The least and the greatest value that the sum of some unknowns can have; or, as soon as they are `enough` apart, two
   * values that it can have.
   */
  rangeOf(unknowns: readonly number[], enough: number): { least: number; most: number } {
    const objective = new Float64Array(this.size);
    for (const unknown of unknowns) objective[unknown] = 1;
    const sums = this.corners.map((corner) => sumOf(corner, unknowns));
    const [lowest, highest] = [Math.min(...sums), Math.max(...sums)];
    if (highest - lowest >= enough) return { least: lowest, most: highest };
    const most = this.maximise(objective);
    this.corners.push(this.corner());
    if (most - lowest >= enough) return { least: lowest, most };
    const least = -this.maximise(objective.map((value) => -value));
    this.corners.push(this.corner());
    return { least, most };
  }

  /** The values of the unknowns at the corner where the search stands. */
  private corner(): Float64Array {
    const values = new Float64Array(this.size);
    this.rows.forEach((row, index) => {
      const unknown = this.basis[index] ?? 0;
      if (unknown < this.size) values[unknown] = row.at(-1) ?? 0;
    });
    return values;
  }

  private findStart(artificial: number): void {
    const objective = new Float64Array(this.size + artificial);
    objective.fill(-1, this.size);
    if (this.maximise(objective) < -1e-6) throw new Error('Nothing fits what is published.');
    for (let index = 0; index < this.rows.length; index += 1) {
      if ((this.basis[index] ?? 0) < this.size) continue;
      const row = this.rows[index];
      const entering =
        row?.findIndex((value, at) => at < this.size && Math.abs(value) > 1e-7) ?? -1;
      if (entering >= 0) this.pivot(index, entering);
    }
    // The artificial unknowns have done their work.
    this.rows.forEach((row, index) => {
      const short = new Float64Array(this.size + 1);
      short.set(row.subarray(0, this.size));
      short[this.size] = row.at(-1) ?? 0;
      this.rows[index] = short;
    });
  }

  private maximise(objective: Float64Array): number {
    const gains = new Float64Array(this.rows[0]?.length ?? 0);
    gains.set(objective);
    this.rows.forEach((row, index) =>
      addMultiple(gains, row, -(objective[this.basis[index] ?? 0] ?? 0)),
    );
    for (let step = 0; ; step += 1) {
      const entering = chooseEntering(gains.subarray(0, objective.length), step > patience);
      const leaving = entering < 0 ? -1 : this.leavingFor(entering);
      if (leaving < 0) return entering < 0 ? -(gains.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
      this.pivot(leaving, entering);
      addMultiple(gains, this.rows[leaving] ?? gains, -(gains[entering] ?? 0));
    }
  }

  private leavingFor(entering: number): number {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    this.rows.forEach((row, index) => {
      const rate = row[entering] ?? 0;
      if (rate <= 1e-7) return;
      const length = (row.at(-1) ?? 0) / rate;
      const tie = Math.abs(length - least) <= tolerance;
      if (length < least - tolerance || (tie && (this.basis[index] ?? 0) < (this.basis[best] ?? 0)))
        [best, least] = [index, length];
    });
    return best;
  }

  private pivot(leaving: number, entering: number): void {
    const row = this.rows[leaving];
    if (!row) return;
    const scale = row[entering] ?? 1;
    row.forEach((value, at) => (row[at] = value / scale));
    this.rows.forEach((other, index) => {
      if (index !== leaving) addMultiple(other, row, -(other[entering] ?? 0));
    });
    this.basis[leaving] = entering;
  }
}

function chooseEntering(gains: Float64Array, firstWins: boolean): number {
  let [best, most] = [-1, 1e-7];
  for (let at = 0; at < gains.length; at += 1) {
    const gain = gains[at] ?? 0;
    if (gain <= most) continue;
    if (firstWins) return at;
    [best, most] = [at, gain];
  }
  return best;
}

function addMultiple(target: Float64Array, row: Float64Array, factor: number): void {
  if (Math.abs(factor) <= tolerance) return;
  for (let at = 0; at < target.length; at += 1) {
    const value = (target[at] ?? 0) + factor * (row[at] ?? 0);
    target[at] = Math.abs(value) > tolerance ? value : 0;
  }
}

function sumOf(values: Float64Array, unknowns: readonly number[]): number {
  return unknowns.reduce((sum, unknown) => sum + (values[unknown] ?? 0), 0);
}
