import type { RowList } from './chooseRows';
import type { Column } from './columns';
import { PageError, type PageReader, type Pin } from './PageReader';
import type { ExportPlan } from './planExport';
import { edgesOf, pageOf, privateNames, type Answered, type AnsweredEdge } from './privateNames';
import { readCell } from './readCell';
import { hasConnections, type ConnectionSelection, type Selection } from './Selection';

/** The values of one row, one for each column. */
export type Cells = unknown[];

export interface RowReading {
  plan: ExportPlan;
  pages: PageReader;
  cellItems: number;
  /** Is told of every object that takes part in a row, once for each time. */
  visit: (selections: readonly Selection[], item: Answered) => void;
}

/** One item of a list, with the way to find it again. */
interface Item {
  value: Answered;
  edge: AnsweredEdge | undefined;
  pins: readonly Pin[];
}

/** Reads the rows, some at a time, following every connection to its end. It asks for the next page while one is used. */
export async function* readRows(data: Answered, reading: RowReading): AsyncGenerator<Cells[]> {
  const { chain, columns } = reading.plan;
  const root: Item = { value: data, edge: undefined, pins: [] };
  const none: Cells = Array.from(columns, () => null);
  const cells = await new Level(reading, 0).cellsOf(root, none);
  if (chain.length === 0) yield [cells];
  else yield* rowsBelow(root, cells, { reading, level: 1 });
}

interface Depth {
  reading: RowReading;
  level: number;
}

/** The rows of one item. One that has no items of its own still makes a row, with what it says itself. */
async function* rowsBelow(
  parent: Item,
  parentCells: Cells,
  { reading, level }: Depth,
): AsyncGenerator<Cells[]> {
  const { chain } = reading.plan;
  const reader = new Level(reading, level);
  let isEmpty = true;
  for await (const items of readItems(chain[level - 1]!, chain[level - 2], parent, reading.pages)) {
    const rows: Cells[] = [];
    for (const item of items) {
      isEmpty = false;
      const cells = await reader.cellsOf(item, parentCells);
      if (level === chain.length) rows.push(cells);
      else yield* rowsBelow(item, cells, { reading, level: level + 1 });
    }
    if (rows.length > 0) yield rows;
  }
  if (isEmpty && level > 1) yield [parentCells];
}

/** What is read of the items of one of the lists that make the rows. */
class Level {
  private readonly columns: readonly [number, Column][];
  private readonly selections: readonly Selection[];
  private readonly path: readonly Selection[];

  constructor(
    private readonly reading: RowReading,
    level: number,
  ) {
    const { plan } = reading;
    const list = plan.chain[level - 1];
    this.columns = [...plan.columns.entries()].filter(([, column]) => column.level === level);
    this.selections = list ? list.selection.children : plan.root;
    this.path = list?.path ?? [];
  }

  async cellsOf({ value, edge, pins }: Item, parentCells: Cells): Promise<Cells> {
    const { chain } = this.reading.plan;
    const rowLists = new Set<Selection>(chain.map(({ selection }) => selection));
    if (this.selections.some(hasConnections)) {
      await this.complete({ selections: this.selections, value, path: this.path, pins, rowLists });
    }
    this.reading.visit(this.selections, value);
    const cells = [...parentCells];
    for (const [index, column] of this.columns) {
      cells[index] = readCell(column, column.ofEdge ? (edge ?? null) : value);
    }
    return cells;
  }

  /** Follows the connections inside an item to their end, but for the list that makes the rows. */
  private async complete({ selections, value, path, pins, rowLists }: Completion): Promise<void> {
    for (const selection of selections.filter(hasConnections)) {
      const inner = value[selection.name] as Answered | Answered[] | null;
      if (inner == null || selection.kind === 'leaf') continue;
      const next = { selections: selection.children, path: [...path, selection], rowLists };
      if (rowLists.has(selection)) continue;
      if (selection.kind === 'object') {
        await this.complete({ ...next, value: inner as Answered, pins });
      } else {
        const items = await this.readWhole(selection, { ...next, pins }, value);
        for (const item of items) {
          await this.complete({ ...next, value: item.value, pins: item.pins });
        }
      }
    }
  }

  private async readWhole(
    selection: Exclude<Selection, { kind: 'leaf' | 'object' }>,
    { path, pins }: Pick<Completion, 'path' | 'pins'>,
    value: Answered,
  ): Promise<Item[]> {
    const { cellItems, pages } = this.reading;
    const items: Item[] = [];
    const parent = { value, edge: undefined, pins };
    const list = { selection, path };
    for await (const page of readItems(list, { path: path.slice(0, -1) }, parent, pages)) {
      items.push(...page);
      if (items.length > cellItems) {
        throw new PageError(
          `The list "${selection.name}" may have ${cellItems} items in one cell, but it has more: make it the rows.`,
        );
      }
    }
    if (selection.kind === 'connection') {
      const connection = value[selection.name] as Answered;
      connection[privateNames.edges] = items.map(({ edge }) => edge);
    }
    return items;
  }
}

interface Completion {
  selections: readonly Selection[];
  value: Answered;
  path: readonly Selection[];
  pins: readonly Pin[];
  rowLists: ReadonlySet<Selection>;
}

/** The items of a list, page by page. `outer` is the list or object whose item `parent` is. */
async function* readItems(
  list: RowList,
  outer: { path: readonly Selection[] } | undefined,
  parent: Item,
  pages: PageReader,
): AsyncGenerator<Item[]> {
  const between = list.path.slice(outer?.path.length ?? 0);
  let value: unknown = parent.value;
  for (const { name } of between) value = (value as Answered | null | undefined)?.[name];
  if (value == null) return;
  if (list.selection.kind === 'list') {
    yield (value as (Answered | null)[]).map((item, index) => ({
      value: item ?? {},
      edge: undefined,
      pins: [...parent.pins, { index }],
    }));
    return;
  }
  yield* readPages(list as RowList & { selection: ConnectionSelection }, value as Answered, {
    pins: parent.pins,
    pages,
  });
}

async function* readPages(
  { path }: RowList,
  first: Answered,
  { pins, pages }: { pins: readonly Pin[]; pages: PageReader },
): AsyncGenerator<Item[]> {
  let connection = first;
  let after: string | null = null;
  for (;;) {
    const { hasNextPage, endCursor } = pageOf(connection);
    if (hasNextPage && (endCursor === null || endCursor === after)) {
      throw new PageError('A list says that it goes on, and not from where.');
    }
    const following = hasNextPage ? pages.readNext(path, pins, endCursor!) : undefined;
    // It is awaited after the page at hand; until then its failure is nobody's surprise.
    following?.catch(() => {});
    yield itemsOfPage(connection, after, pins);
    if (following === undefined) return;
    connection = await following;
    after = endCursor;
  }
}

function itemsOfPage(connection: Answered, after: string | null, pins: readonly Pin[]): Item[] {
  let before = after;
  return edgesOf(connection).map((edge) => {
    const pin = { before, cursor: edge.cursor };
    before = edge.cursor;
    return { value: edge.node ?? {}, edge, pins: [...pins, pin] };
  });
}
