import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isListType,
  type GraphQLOutputType,
} from 'graphql';
import type { RowList } from './chooseRows';
import { refuse } from './ExportRefused';
import type { ConnectionSelection, LeafSelection, ListSelection, Selection } from './Selection';

/** What a cell holds, decided by the schema and never by the data. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'json';

/** One column of an export. */
export interface Column {
  /** Names from the root of the answer, joined by dots. */
  name: string;
  type: ColumnType;
  /** Whether a cell holds several values of that type. */
  isList: boolean;
  /** How many of the lists that make the rows lie above its value. */
  level: number;
  /** Whether the value stands in the edge of that list's item, beside the node. */
  ofEdge: boolean;
  /** Selections from the item of that list, or from the root, down to the value. */
  path: readonly Selection[];
}

interface Place {
  level: number;
  ofEdge: boolean;
  names: readonly string[];
  path: readonly Selection[];
}

/** The columns that a selection makes, in the order in which it was written. */
export function planColumns(root: readonly Selection[], chain: readonly RowList[]): Column[] {
  const rowLists = new Set<Selection>(chain.map(({ selection }) => selection));
  const only = root.length === 1 && root[0]!.kind !== 'leaf';
  const columns = columnsOf(root, { level: 0, ofEdge: false, names: [], path: [] }, rowLists);
  const named = only ? columns.map(withoutFirstName) : columns;
  if (named.length === 0) refuse('The query selects no field that could be a column.');
  return withoutRepeats(named);
}

function columnsOf(
  selections: readonly Selection[],
  place: Place,
  rowLists: ReadonlySet<Selection>,
): Column[] {
  return selections.flatMap((selection): Column[] => {
    const names = [...place.names, selection.name];
    const path = [...place.path, selection];
    const here = { ...place, names, path };
    const below = { level: place.level + 1, ofEdge: false, names, path: [] };
    const isRow = rowLists.has(selection);
    if (selection.kind === 'leaf') return [leafColumn(selection, here)];
    if (selection.kind === 'object') return columnsOf(selection.children, here, rowLists);
    if (selection.kind === 'list') {
      return isRow ? columnsOf(selection.children, below, rowLists) : listColumn(selection, here);
    }
    const { ownFields, nodesAfter } = selection;
    const items = isRow
      ? [
          ...columnsOf(selection.edgeFields, { ...below, ofEdge: true }, rowLists),
          ...columnsOf(selection.children, below, rowLists),
        ]
      : listColumn(selection, here);
    return [
      ...columnsOf(ownFields.slice(0, nodesAfter), here, rowLists),
      ...items,
      ...columnsOf(ownFields.slice(nodesAfter), here, rowLists),
    ];
  });
}

function leafColumn({ type }: LeafSelection, { names, ...place }: Place): Column {
  const list = getNullableType(type);
  const isList = isListType(list);
  const nested = isList && isListType(getNullableType(list.ofType));
  const name = names.join('.');
  if (nested) return { ...place, name, type: 'json', isList: false };
  return { ...place, name, type: columnTypeOf(type), isList };
}

/** A list that makes no rows: of one value for each item a list of values, of more an array of objects as JSON. */
function listColumn(selection: ListSelection | ConnectionSelection, place: Place): Column[] {
  const single = singleLeaf(selection);
  const { names, ...whole } = place;
  if (single === undefined) {
    return [{ ...whole, name: names.join('.'), type: 'json', isList: false }];
  }
  const name = [...names, ...single.map(({ name }) => name)].join('.');
  const type = columnTypeOf((single.at(-1) as LeafSelection).type);
  return [{ ...whole, path: [...whole.path, ...single], name, type, isList: true }];
}

/** The way from an item to its only value; undefined when it has several or lists of its own. */
function singleLeaf(selection: Selection): Selection[] | undefined {
  if (selection.kind === 'leaf') return [];
  const edgeFields = selection.kind === 'connection' ? selection.edgeFields : [];
  const [only, ...others] = [...edgeFields, ...selection.children];
  if (only === undefined || others.length > 0) return undefined;
  if (only.kind === 'leaf') return isListType(getNullableType(only.type)) ? undefined : [only];
  if (only.kind !== 'object') return undefined;
  const deeper = singleLeaf(only);
  return deeper && [only, ...deeper];
}

function columnTypeOf(type: GraphQLOutputType): ColumnType {
  const named = getNamedType(type);
  if (named.name === GraphQLInt.name) return 'integer';
  if (named.name === GraphQLFloat.name) return 'number';
  return named.name === GraphQLBoolean.name ? 'boolean' : 'text';
}

function withoutFirstName(column: Column): Column {
  return { ...column, name: column.name.slice(column.name.indexOf('.') + 1) };
}

/** One field asked for on several types is one column; two different values must not share a name. */
function withoutRepeats(columns: readonly Column[]): Column[] {
  const byName = new Map<string, Column>();
  for (const column of columns) {
    const other = byName.get(column.name);
    if (other && placeOf(other) !== placeOf(column)) {
      refuse(`Two columns would be named "${column.name}": give one of the fields an alias.`);
    }
    if (!other) byName.set(column.name, column);
  }
  return [...byName.values()];
}

function placeOf({ level, ofEdge, isList, path }: Column): string {
  return [level, ofEdge, isList, ...path.map(({ name }) => name)].join(' ');
}
