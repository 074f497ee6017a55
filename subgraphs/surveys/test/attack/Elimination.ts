import { fraction, minus, over, times, zero, type Fraction } from './fraction';

type Row = Map<number, Fraction>;

/** Gauss-Jordan elimination with exact fractions. The constant of an equation stands under the key -1. */
export class Elimination {
  readonly rows = new Map<number, Row>();

  /** Adds the equation that some unknowns, each with its factor, add up to a number. */
  add(unknowns: readonly (readonly [unknown: number, factor: number])[], total: number): void {
    const row = this.reduce(unknowns, total);
    const pivot = [...row.keys()].find((key) => key >= 0);
    if (pivot === undefined) {
      if (row.size > 0) throw new Error('What is published contradicts itself.');
      return;
    }
    const scale = row.get(pivot) ?? zero;
    const solved: Row = new Map([...row].map(([key, value]) => [key, over(value, scale)]));
    for (const other of this.rows.values()) subtract(other, solved, other.get(pivot) ?? zero);
    this.rows.set(pivot, solved);
  }

  /** What the equations say a sum of unknowns is; null when they leave it open. */
  valueOf(unknowns: readonly number[]): number | null {
    const row = this.reduce(
      unknowns.map((unknown) => [unknown, 1] as const),
      0,
    );
    if ([...row.keys()].some((key) => key >= 0)) return null;
    const { top, bottom } = row.get(-1) ?? zero;
    return -Number(top) / Number(bottom);
  }

  private reduce(
    unknowns: readonly (readonly [unknown: number, factor: number])[],
    total: number,
  ): Row {
    const row: Row = new Map();
    for (const [unknown, factor] of unknowns) row.set(unknown, fraction(BigInt(factor)));
    if (total !== 0) row.set(-1, fraction(BigInt(total)));
    for (const unknown of row.keys()) {
      const solved = this.rows.get(unknown);
      if (solved) subtract(row, solved, row.get(unknown) ?? zero);
    }
    return row;
  }
}

function subtract(target: Row, row: Row, factor: Fraction): void {
  if (factor.top === 0n) return;
  for (const [key, value] of row) {
    const rest = minus(target.get(key) ?? zero, times(factor, value));
    if (rest.top === 0n) target.delete(key);
    else target.set(key, rest);
  }
}
