import { privateNames, type Answered, type AnsweredEdge } from '../../../src/export/privateNames';
import { readCell } from '../../../src/export/readCell';
import type { Selection } from '../../../src/export/Selection';
import type { TablePlan } from '../../../src/export/planTable';
import { privateFields, type RecordProvenance } from '../results/privateFields';

export type Cells = readonly unknown[];

/** One row, with what is known of its record. */
export interface Row {
  cells: Cells;
  provenance?: RecordProvenance | undefined;
  /** Whether the row's count was withheld to protect who answered. */
  isSuppressed: boolean;
}

/** The rows of one answer. They are those of an export, but for further pages. */
export function readRows(data: Record<string, unknown>, plan: TablePlan): Row[] {
  const { chain, columns, root } = plan;
  const start: Item = { value: inExportShape(root, data), edge: undefined };
  const none = Array.from(columns, () => null);
  const cells = cellsOf(start, none, { plan, level: 0 });
  return chain.length === 0 ? [rowOf(start, cells)] : rowsBelow(start, cells, { plan, level: 1 });
}

interface Item {
  value: Answered;
  edge: AnsweredEdge | undefined;
}

interface Depth {
  plan: TablePlan;
  level: number;
}

function rowsBelow(parent: Item, parentCells: Cells, depth: Depth): Row[] {
  const { plan, level } = depth;
  const items = itemsBelow(parent, depth);
  if (items.length === 0 && level > 1) return [rowOf(parent, parentCells)];
  return items.flatMap((item) => {
    const cells = cellsOf(item, parentCells, depth);
    if (level === plan.chain.length) return [rowOf(item, cells)];
    return rowsBelow(item, cells, { plan, level: level + 1 });
  });
}

function rowOf({ value }: Item, cells: Cells): Row {
  const provenance = value[privateFields.provenance] as RecordProvenance | undefined;
  return { cells, provenance, isSuppressed: value[privateFields.suppressed] === true };
}

function cellsOf({ value, edge }: Item, parentCells: Cells, { plan, level }: Depth): Cells {
  const cells = [...parentCells];
  for (const [index, column] of plan.columns.entries()) {
    if (column.level !== level) continue;
    cells[index] = readCell(column, column.ofEdge ? (edge ?? null) : value);
  }
  return cells;
}

function itemsBelow({ value }: Item, { plan, level }: Depth): Item[] {
  const { path, selection } = plan.chain[level - 1]!;
  const outer = plan.chain[level - 2]?.path.length ?? 0;
  let list: unknown = value;
  for (const { name } of path.slice(outer)) list = (list as Answered | null | undefined)?.[name];
  if (list == null) return [];
  if (selection.kind === 'list') {
    return (list as (Answered | null)[]).map((item) => ({ value: item ?? {}, edge: undefined }));
  }
  const edges = (list as Answered)[privateNames.edges] as AnsweredEdge[];
  return edges.map((edge) => ({ value: edge.node ?? {}, edge }));
}

/** An answer with its connections as the export asks for them: edges under one name, whatever the query asked. */
function inExportShape(selections: readonly Selection[], value: Answered): Answered {
  const shaped = { ...value };
  for (const selection of selections) {
    const inner = value[selection.name];
    if (selection.kind === 'leaf' || inner == null) continue;
    shaped[selection.name] = shapeOf(selection, inner);
  }
  return shaped;
}

function shapeOf(selection: Exclude<Selection, { kind: 'leaf' }>, value: unknown): unknown {
  const each = (item: unknown) =>
    item == null ? null : inExportShape(selection.children, item as Answered);
  if (selection.kind === 'object') return each(value);
  if (selection.kind === 'list') return (value as unknown[]).map(each);
  const { answered, edgeFields, ownFields } = selection;
  const connection = inExportShape(ownFields, value as Answered);
  const listed = ((value as Answered)[answered.list] ?? []) as (Answered | null)[];
  connection[privateNames.edges] = listed
    .filter((item) => item !== null || !answered.isEdges)
    .map((item) => {
      if (!answered.isEdges) return { cursor: '', node: each(item) };
      const node = answered.node === undefined ? null : each(item![answered.node]);
      return { ...inExportShape(edgeFields, item!), cursor: '', node };
    });
  return connection;
}
