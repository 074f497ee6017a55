import { chartPoints } from '../src/chart/chartPoints';
import { chooseChart } from '../src/chart/chooseChart';
import { mapSteps } from '../src/map/mapSteps';
import { niceTicks } from '../src/chart/niceTicks';
import { arrangeRows } from '../src/table/arrangeRows';
import type { DescribedColumn } from '../src/table/describeColumns';

type Given = Partial<DescribedColumn> & { name: string };

function columnOf(given: Given, index: number): DescribedColumn {
  return {
    index,
    type: 'text',
    isList: false,
    level: 1,
    ofEdge: false,
    path: [],
    owners: [],
    description: undefined,
    deprecation: undefined,
    scalar: 'String',
    parentType: 'Thing',
    fields: given.name.split('.'),
    ...given,
  };
}

function tableOf(columns: Given[], rows: unknown[][]) {
  return {
    choices: [],
    rowsName: undefined,
    isWhole: false,
    chain: [{ selection: {} as never, path: [] }],
    columns: columns.map(columnOf),
    rows: rows.map((cells) => ({ cells, isSuppressed: false })),
  };
}

const count: Given = { name: 'count', type: 'integer', scalar: 'Int' };
const rows = (values: unknown[]) => values.map((value, index) => [value, index + 1]);

it('draws a line where there are years or dates', () => {
  const years = tableOf([{ name: 'facets.year.value' }, count], rows(['2022', '2023', '2024']));
  expect(chooseChart(years)).toEqual({
    kind: 'line',
    category: 'facets.year.value',
    value: 'count',
  });
  const dates = tableOf(
    [{ name: 'asOf', scalar: 'PartialDate' }, count],
    rows(['2022', '2023-05', '2024']),
  );
  expect(chooseChart(dates)).toEqual({ kind: 'line', category: 'asOf', value: 'count' });
});

it('draws bars of a measure by what the rows are called', () => {
  const table = tableOf(
    [{ name: 'link' }, { name: 'name' }, count],
    [
      ['x', 'A', 1],
      ['y', 'B', 2],
    ],
  );
  expect(chooseChart(table)).toEqual({ kind: 'bar', category: 'name', value: 'count' });
});

it('counts rows by what many have in common where nothing is measured', () => {
  const table = tableOf(
    [{ name: 'title' }, { name: 'status' }],
    [
      ['A', 'DRAFT'],
      ['B', 'DRAFT'],
      ['C', 'PUBLISHED'],
      ['D', 'DRAFT'],
    ],
  );
  const choice = chooseChart(table)!;
  expect(choice).toEqual({ kind: 'bar', category: 'status', value: undefined });
  expect(chartPoints(table, table.columns[1]!, undefined)).toEqual([
    { label: 'DRAFT', value: 3 },
    { label: 'PUBLISHED', value: 1 },
  ]);
});

it('draws points where there are only numbers', () => {
  const table = tableOf(
    [
      { name: 'x', type: 'number' },
      { name: 'y', type: 'number' },
    ],
    [
      [1, 2],
      [3, 4],
    ],
  );
  expect(chooseChart(table)).toEqual({ kind: 'scatter', category: 'x', value: 'y' });
});

it('adds counts up, takes the mean of measures, and counts each value of a list', () => {
  const table = tableOf(
    [{ name: 'topic', isList: true }, count, { name: 'share', type: 'number', scalar: 'Float' }],
    [
      [['a', 'b'], 2, 0.5],
      [['a'], 3, 0.1],
      [null, 9, 0.9],
    ],
  );
  const [topic, counted, share] = table.columns;
  expect(chartPoints(table, topic!, counted)).toEqual([
    { label: 'a', value: 5 },
    { label: 'b', value: 2 },
  ]);
  expect(chartPoints(table, topic!, share)).toEqual([
    { label: 'b', value: 0.5 },
    { label: 'a', value: 0.3 },
  ]);
});

it.each([
  [0, 11, [0, 2.5, 5, 7.5, 10, 12.5]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [-4, 10, [-5, 0, 5, 10]],
])('marks an axis from %d to %d with round numbers', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});

it('sorts numbers as numbers, texts as people do, and empty cells last', () => {
  const table = tableOf(
    [{ name: 'name' }, count],
    [
      ['ä10', 10],
      ['a9', 9],
      [null, null],
      ['B', 100],
    ],
  );
  const arrange = (sortBy: string, isDescending = false) =>
    arrangeRows(table.rows, table.columns, {
      sortBy,
      isDescending,
      filter: '',
      filterIn: undefined,
    });
  expect(arrange('name')).toEqual([1, 0, 3, 2]);
  expect(arrange('count', true)).toEqual([3, 0, 1, 2]);
});

it('keeps the rows that hold a text, anywhere or in one column', () => {
  const table = tableOf(
    [{ name: 'a' }, { name: 'b' }],
    [
      ['One', 'two'],
      ['two', 'x'],
      ['y', 'z'],
    ],
  );
  const keep = (filter: string, filterIn?: string) =>
    arrangeRows(table.rows, table.columns, {
      sortBy: undefined,
      isDescending: false,
      filter,
      filterIn,
    });
  expect(keep('TWO')).toEqual([0, 1]);
  expect(keep('two', 'b')).toEqual([0]);
});

it('gives each of a few values a shade of its own, and parts many evenly', () => {
  const few = mapSteps([1, 1, 2, 0]);
  expect([0, 1, 2].map(few.stepOf)).toEqual([0, 1, 5]);
  expect(few.legend).toEqual([
    { step: 1, from: 1, to: 1 },
    { step: 5, from: 2, to: 2 },
  ]);
  const many = mapSteps(Array.from({ length: 100 }, (_, index) => index + 1));
  expect([1, 20, 21, 100].map(many.stepOf)).toEqual([1, 1, 2, 5]);
  expect(many.legend.map(({ from, to }) => [from, to])).toEqual([
    [1, 20],
    [21, 40],
    [41, 60],
    [61, 80],
    [81, 100],
  ]);
  expect(mapSteps([]).legend).toEqual([]);
  expect(mapSteps([7, 7]).legend).toEqual([{ step: 5, from: 7, to: 7 }]);
});
