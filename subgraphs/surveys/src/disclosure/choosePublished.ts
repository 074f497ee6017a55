import { remainderOf, withEquation, type LinearEquations } from './linearEquations';
import { searchChange, type Position } from './searchChange';

/** A sum of unknown counts, such as all responses of small island developing States. */
export interface DisclosureCell {
  unknowns: readonly number[];
  count: number;
  /** Whether a table shows it and it is large enough to be published. */
  publishable: boolean;
  /** Whether everybody knows it, so that it is published whatever follows. */
  known: boolean;
  /** How far apart its possible values must be for a reader when it is not published. */
  width: number;
  /** Whether it is empty only because nobody of its group answered, which a reader must not be able to tell. */
  possiblyEmpty: boolean;
}

/** A secret with everything that a reader could hold against it. */
export interface DisclosureProblem {
  truth: Position;
  /** What a reader knows of the unknowns before anything is published. */
  equations: LinearEquations;
  /** Those that come first are published rather than those that come later. */
  cells: readonly DisclosureCell[];
  /** Other states of the world that must stay possible, whatever is published here. */
  alternatives: readonly Position[];
}

export interface Publication {
  /** For each cell whether its count is published. */
  published: boolean[];
  /** Counts in whole numbers that agree with everything published: the proof that what is not published stays open. */
  witnesses: Int32Array[];
}

/** A possible world, with the sum of each cell in it. */
interface Witness {
  counts: Int32Array;
  sums: Int32Array;
}

interface State {
  equations: LinearEquations;
  witnesses: readonly Witness[];
  alternatives: readonly Position[];
  elsewhere: readonly Witness[];
}

/**
 * Chooses what can be published. It begins with nothing but what everybody knows and adds one cell after the other, the
 * first ones first, as long as every unpublished cell stays open: there must be witnesses, whole numbers that agree with
 * everything published, in which it differs by its width. What no witness protects is not published.
 */
export function choosePublished(problem: DisclosureProblem): Publication {
  const { cells } = problem;
  let state = begin(problem);
  const widths = attainableWidths(problem, state);
  const order: number[] = cells.map((_cell, index) => index);
  cells.forEach((cell, index) => {
    if (!cell.publishable || cell.known) return;
    state = withCell(state, { problem, widths, order, added: index }) ?? state;
  });
  return {
    published: cells.map((cell) => cell.known || (cell.publishable && isSettled(cell, state))),
    witnesses: [...state.witnesses, ...state.elsewhere].map(({ counts }) => counts),
  };
}

/** Whether a count follows from what is published, whoever the respondents are. */
function isSettled(
  { unknowns, count }: DisclosureCell,
  { equations, alternatives }: State,
): boolean {
  return (
    remainderOf(equations, unknowns) === null &&
    alternatives.every(({ counts }) => sumOf(counts, unknowns) === count)
  );
}

function begin(problem: DisclosureProblem): State {
  const equations = problem.cells
    .filter(({ known }) => known)
    .reduce((known, { unknowns }) => {
      const rest = remainderOf(known, unknowns);
      return rest ? withEquation(known, rest) : known;
    }, problem.equations);
  return {
    equations,
    witnesses: [witness(problem.cells, problem.truth.counts)],
    alternatives: problem.alternatives.flatMap((alternative) => {
      const fitted = fitKnown(problem, alternative);
      return fitted ? [fitted] : [];
    }),
    elsewhere: [],
  };
}

/** What everybody knows holds in every possible world. */
function fitKnown({ cells, equations }: DisclosureProblem, start: Position): Position | null {
  let [position, fixed]: [Position | null, LinearEquations] = [start, equations];
  for (const { known, unknowns, count } of cells) {
    const rest = known ? remainderOf(fixed, unknowns) : null;
    if (!rest || !position) continue;
    position = moveTo(position, { equations: fixed, unknowns, count });
    fixed = withEquation(fixed, rest);
  }
  return position;
}

/** No cell can be kept more open than it is before anything is published. */
function attainableWidths(problem: DisclosureProblem, state: State): number[] {
  const found = [...state.witnesses];
  return problem.cells.map((cell, index) => {
    if (cell.known) return 0;
    widen({ ...problem, equations: state.equations }, { index, width: cell.width, found });
    return Math.min(cell.width, spread(found, index));
  });
}

interface Trial {
  problem: DisclosureProblem;
  widths: readonly number[];
  /** The cells in the order in which they are looked at: those that were hard to protect come first. */
  order: number[];
  added: number;
}

function withCell(state: State, { problem, widths, order, added }: Trial): State | null {
  const { cells, truth } = problem;
  const cell = cells[added];
  if (!cell) return null;
  const rest = remainderOf(state.equations, cell.unknowns);
  if (!rest) return state;
  const equations = withEquation(state.equations, rest);
  const agrees = (one: Witness) => one.sums[added] === cell.count;
  const found = state.witnesses.filter(agrees);
  for (const index of order) {
    const width = widths[index] ?? 0;
    if (index === added || spread(found, index) >= width) continue;
    const other = cells[index];
    if (!other || (other.publishable && remainderOf(equations, other.unknowns) === null)) continue;
    if (widen({ cells, truth, equations }, { index, width, found })) continue;
    order.splice(order.indexOf(index), 1);
    order.unshift(index);
    return null;
  }
  const alternatives = state.alternatives.map((position) =>
    moveTo(position, { equations: state.equations, unknowns: cell.unknowns, count: cell.count }),
  );
  if (!alternatives.every((one) => one !== null)) return null;
  const elsewhere = state.elsewhere.filter(agrees);
  const next = { equations, witnesses: found, alternatives, elsewhere };
  return keepsEmptyOpen(cells, next) ? next : null;
}

/** Whether every cell that is empty for want of respondents could as well not be; adds the worlds in which it is not. */
function keepsEmptyOpen(
  cells: readonly DisclosureCell[],
  { equations, alternatives, elsewhere }: State & { elsewhere: Witness[] },
): boolean {
  return cells.every(({ possiblyEmpty, unknowns }, index) => {
    if (!possiblyEmpty || elsewhere.some(({ sums }) => (sums[index] ?? 0) > 0)) return true;
    return alternatives.some((position) => {
      const change = sumOf(position.counts, unknowns)
        ? new Int32Array(position.counts.length)
        : searchChange(position, { equations, unknowns, by: 'up' });
      if (!change || !isPossible(position, equations, change)) return false;
      elsewhere.push(witness(cells, apply(position.counts, change)));
      return true;
    });
  });
}

interface Opening {
  index: number;
  width: number;
  found: Witness[];
}

/** Looks for witnesses between which a cell differs by its width, and adds them to those found. */
function widen(
  { cells, truth, equations }: Omit<DisclosureProblem, 'alternatives'>,
  { index, width, found }: Opening,
): boolean {
  const unknowns = cells[index]?.unknowns ?? [];
  for (const by of ['up', 'down'] as const) {
    if (spread(found, index) >= width) return true;
    const change = searchChange(truth, { equations, unknowns, by });
    if (change && isPossible(truth, equations, change))
      found.push(witness(cells, apply(truth.counts, change)));
  }
  return spread(found, index) >= width;
}

/** The position after the smallest known change that gives a sum its count; null when none was found. */
function moveTo(
  position: Position,
  {
    equations,
    unknowns,
    count,
  }: { equations: LinearEquations; unknowns: readonly number[]; count: number },
): Position | null {
  const by = count - sumOf(position.counts, unknowns);
  if (by === 0) return position;
  const change = searchChange(position, { equations, unknowns, by });
  if (!change || sumOf(change, unknowns) !== by || !isPossible(position, equations, change))
    return null;
  return { ...position, counts: apply(position.counts, change) };
}

/** Checks what the search found: within the bounds, in whole numbers, and invisible to every equation. */
function isPossible(
  { counts, lower, upper }: Position,
  { rows }: LinearEquations,
  change: Int32Array,
): boolean {
  const within = counts.every((count, index) => {
    const value = count + (change[index] ?? 0);
    return value >= (lower[index] ?? 0) && value <= (upper[index] ?? 0);
  });
  return (
    within &&
    rows.every((row) => {
      const sum = row.reduce((total, factor, index) => total + factor * (change[index] ?? 0), 0);
      return Math.abs(sum) < 1e-6;
    })
  );
}

function witness(cells: readonly DisclosureCell[], counts: Int32Array): Witness {
  return { counts, sums: Int32Array.from(cells, ({ unknowns }) => sumOf(counts, unknowns)) };
}

function spread(witnesses: readonly Witness[], index: number): number {
  let [least, most] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { sums } of witnesses) {
    least = Math.min(least, sums[index] ?? 0);
    most = Math.max(most, sums[index] ?? 0);
  }
  return most - least;
}

function apply(counts: Int32Array, change: Int32Array): Int32Array {
  return counts.map((count, index) => count + (change[index] ?? 0));
}

function sumOf(counts: Int32Array, unknowns: readonly number[]): number {
  return unknowns.reduce((sum, unknown) => sum + (counts[unknown] ?? 0), 0);
}
