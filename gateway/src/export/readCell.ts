import type { Column } from './columns';
import { edgesOf, type Answered } from './privateNames';
import type { ConnectionSelection, ListSelection, Selection } from './Selection';

/** Reads a column's value from the object that its path begins at. Absent is null. */
export function readCell(column: Column, item: Answered | null): unknown {
  return column.isList ? readList(column.path, item) : readValue(column.path, item);
}

function readValue(path: readonly Selection[], item: Answered | null): unknown {
  let value: unknown = item;
  for (const { name } of path) value = (value as Answered | null | undefined)?.[name];
  const selection = path.at(-1)!;
  return selection.kind === 'leaf' ? (value ?? null) : plain(selection, value);
}

/** A list of values, or of objects of which one value each was selected. */
function readList(path: readonly Selection[], item: Answered | null): unknown[] | null {
  const at = path.findIndex(({ kind }) => kind === 'list' || kind === 'connection');
  if (at === -1) return readValue(path, item) as unknown[] | null;
  let value: unknown = item;
  for (const { name } of path.slice(0, at + 1))
    value = (value as Answered | null | undefined)?.[name];
  if (value == null) return null;
  const items = itemsOf(path[at] as ListSelection | ConnectionSelection, value);
  return items.map((each) => readValue(path.slice(at + 1), each));
}

function itemsOf(
  selection: ListSelection | ConnectionSelection,
  value: unknown,
): (Answered | null)[] {
  if (selection.kind === 'list') return value as (Answered | null)[];
  const { edgeFields } = selection;
  return edgesOf(value as Answered).map((edge) =>
    edgeFields.length > 0 ? { ...edge.node, ...edge } : edge.node,
  );
}

/** A value with the names that the query gave, and nothing that the export added. */
function plain(selection: Selection, value: unknown): unknown {
  if (value == null) return null;
  if (selection.kind === 'leaf') return value;
  if (selection.kind === 'object') return plainObject(selection.children, value as Answered);
  const fields =
    selection.kind === 'connection'
      ? [...selection.edgeFields, ...selection.children]
      : selection.children;
  return itemsOf(selection, value).map((item) => item && plainObject(fields, item));
}

function plainObject(fields: readonly Selection[], object: Answered): Answered {
  return Object.fromEntries(fields.map((field) => [field.name, plain(field, object[field.name])]));
}
