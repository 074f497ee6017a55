import { createRandom } from '@agency-graph/subgraph-kit/random';
import { choosePublished, type DisclosureCell } from '../src/disclosure/choosePublished';
import { noEquations } from '../src/disclosure/linearEquations';

const rows = 4;
const columns = 3;
const threshold = 5;
const width = 3;

/** A table of random counts with all its totals: those of rows, of columns, and the grand one. */
function tableOf(seed: string): { counts: Int32Array; cells: DisclosureCell[] } {
  const random = createRandom(seed);
  const counts = Int32Array.from({ length: rows * columns }, () => random.int(25));
  const all = [...counts.keys()];
  const groups = [
    all,
    ...Array.from({ length: rows }, (_, row) =>
      all.filter((at) => Math.floor(at / columns) === row),
    ),
    ...Array.from({ length: columns }, (_, column) => all.filter((at) => at % columns === column)),
    ...all.map((at) => [at]),
  ];
  return {
    counts,
    cells: groups.map((unknowns) => {
      const count = unknowns.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
      const small = count < threshold;
      return {
        unknowns,
        count,
        publishable: !small,
        known: false,
        width: small ? width : 1,
        possiblyEmpty: false,
      };
    }),
  };
}

function publish(seed: string) {
  const { counts, cells } = tableOf(seed);
  const size = counts.length;
  const truth = { counts, lower: new Int32Array(size), upper: new Int32Array(size).fill(100) };
  const equations = noEquations(size);
  return { cells, ...choosePublished({ truth, equations, cells, alternatives: [] }) };
}

it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
  'proves by whole numbers that what it leaves out of table %s stays open',
  (seed) => {
    const { cells, published, witnesses } = publish(seed);
    const sums = cells.map(({ unknowns }) =>
      witnesses.map((counts) => unknowns.reduce((sum, at) => sum + (counts[at] ?? 0), 0)),
    );
    expect(published[0]).toBe(true);
    expect(witnesses.every((counts) => counts.every((count) => count >= 0))).toBe(true);
    const faults = cells.filter(({ count, publishable, width: needed }, index) => {
      const values = sums[index] ?? [];
      if (!published[index]) return Math.max(...values) - Math.min(...values) < needed;
      return !publishable || values.some((value) => value !== count);
    });
    expect(faults).toEqual([]);
  },
);

it('publishes a whole table when every count is large, and never more than the small ones and their cover', () => {
  const counts = Int32Array.from([20, 30, 2, 40]);
  const cell = (unknowns: number[]): DisclosureCell => {
    const count = unknowns.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
    const small = count < threshold;
    return {
      unknowns,
      count,
      publishable: !small,
      known: false,
      width: small ? width : 1,
      possiblyEmpty: false,
    };
  };
  const publishedOf = (cells: DisclosureCell[]) =>
    choosePublished({
      truth: { counts, lower: new Int32Array(4), upper: new Int32Array(4).fill(100) },
      equations: noEquations(4),
      cells,
      alternatives: [],
    }).published;
  expect(publishedOf([cell([0, 1]), cell([0]), cell([1])])).toEqual([true, true, true]);
  expect(publishedOf([cell([0, 1, 2, 3]), cell([0]), cell([1]), cell([2]), cell([3])])).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
