import { isObjectType } from 'graphql';
import { readTypeName } from './completion/readTypeName';
import type { FieldShape, ObjectShape } from './selection/ObjectShape';
import type { SupergraphSchema } from './SupergraphSchema';
import type { TreeObject } from './TreeObject';

type Path = readonly (string | number)[];

export interface PlaceScope {
  root: ObjectShape;
  tree: TreeObject;
  schema: SupergraphSchema;
}

/**
 * Where in the response a place of the tree is, of which an error tells. Where the client selected no such place, its
 * longest part that the client did select: plans ask for keys and other fields that are not in the response, and an error
 * there is one of the object that needed them. None, for a field that the client selected of objects of another type
 * only: plans may ask for it of all.
 */
export function placesInResponse(path: Path, { root, tree, schema }: PlaceScope): Path[] {
  const start = { rest: path, at: [], shape: root };
  const places = find({ ...start, value: tree }, schema);
  const whole = places.filter(({ unselected }) => unselected === 0);
  if (whole.length > 0) return unique(whole);
  const ofAnyType = find({ ...start, value: undefined }, schema);
  return ofAnyType.some(({ unselected }) => unselected === 0) ? [] : unique(places);
}

function find(step: Step, schema: SupergraphSchema): Place[] {
  const found: Place[] = [];
  walk(step, { schema, found });
  return found;
}

function unique(places: readonly Place[]): Path[] {
  return [...new Map(places.map(({ at }) => [JSON.stringify(at), at])).values()];
}

interface Place {
  at: Path;
  /** Names at the end of the path that the client did not select. */
  unselected: number;
}

interface Step {
  rest: Path;
  at: Path;
  shape: ObjectShape | undefined;
  value: unknown;
}

interface Search {
  schema: SupergraphSchema;
  found: Place[];
}

function walk({ rest: [element, ...rest], at, shape, value }: Step, search: Search): void {
  if (element === undefined) {
    search.found.push({ at, unselected: 0 });
    return;
  }
  const inside = (value as Record<string | number, unknown> | null | undefined)?.[element];
  if (typeof element === 'number') {
    walk({ rest, at: [...at, element], shape, value: inside }, search);
    return;
  }
  const fields = shape ? findFields(shape, element, { value, schema: search.schema }) : [];
  for (const { responseName, object } of fields) {
    walk({ rest, at: [...at, responseName], shape: object, value: inside }, search);
  }
  if (fields.length === 0) search.found.push({ at, unselected: rest.length + 1 });
}

/** The fields at a place that stand under a name in the tree, for objects of the type that stands there, if one does. */
function findFields(
  shape: ObjectShape,
  treeName: string,
  { value, schema }: { value: unknown; schema: SupergraphSchema },
): FieldShape[] {
  const found = new Map<string, FieldShape>();
  for (const typeName of typesAt(shape, value, schema)) {
    for (const field of shape.fieldsOf(typeName)) {
      if (field.treeName === treeName) found.set(field.responseName, field);
    }
  }
  return [...found.values()];
}

function typesAt({ declaredType }: ObjectShape, value: unknown, { api }: SupergraphSchema) {
  if (isObjectType(declaredType)) return [declaredType.name];
  const typeName = readTypeName((value ?? {}) as TreeObject);
  const possible = api.getPossibleTypes(declaredType).map(({ name }) => name);
  return typeName !== undefined && possible.includes(typeName) ? [typeName] : possible;
}
