import type { FetchPath, FetchPathElement } from '../../planning/QueryPlan';
import { Generated, read } from '../generate/Generated';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';

/** Appends the objects at the end of a path to a list, each as often as the tree leads to it. */
export type CollectEntities = (root: TreeObject, found: TreeObject[]) => void;

type ResponsePath = readonly (string | number)[];

/** Generates the walk along a path of a query plan. Nulls, and what has no answer, end it. */
export function compileCollector(path: FetchPath, schema: SupergraphSchema): CollectEntities {
  const code = new Generated();
  let body = 'const v0=r;';
  let close = '';
  let depth = 0;
  for (const [at, element] of path.entries()) {
    // One step goes through all levels of lists of lists.
    if (element === '@' && path[at - 1] === '@') continue;
    const value = `v${depth}`;
    const next = `v${depth + 1}`;
    if (element === '@') {
      const items = `l${depth}`;
      body += `if(Array.isArray(${value})){const ${items}=${code.constant(flat)}(${value});for(let i=0;i<${items}.length;i++){const ${next}=${items}[i];if(${next}==null)continue;`;
      close = `}${close}`;
    } else if ('field' in element) {
      body += `{const ${next}=${read(value, element.field)};if(${next}!=null){`;
      close = `}${close}`;
    } else {
      const test = typeTest(element.types, schema);
      body += `if(${code.constant(test)}(${value})){const ${next}=${value};`;
    }
    close = `}${close}`;
    depth += 1;
  }
  const last = `v${depth}`;
  const append = `if(Array.isArray(${last}))${code.constant(appendAll)}(${last},f);else if(typeof ${last}==="object")f.push(${last});`;
  return code.build('r,f', `${body}${append}${close}`);
}

function typeTest(types: readonly string[], schema: SupergraphSchema) {
  const known = new Map<string, boolean>();
  return ({ __typename }: TreeObject): boolean => {
    if (typeof __typename !== 'string') return true;
    let isMeant = known.get(__typename);
    if (isMeant === undefined) {
      isMeant = types.some((type) => schema.matches(__typename, type));
      known.set(__typename, isMeant);
    }
    return isMeant;
  };
}

/** Plans say "each item" once for lists of lists too. */
function flat(list: readonly unknown[]): readonly unknown[] {
  for (const item of list) if (Array.isArray(item)) return list.flat(Infinity);
  return list;
}

/** Lists at the end of a path stand for their items, lists of lists too. */
function appendAll(list: readonly unknown[], found: TreeObject[]): void {
  for (const item of list) {
    if (Array.isArray(item)) appendAll(item, found);
    else if (item !== null && typeof item === 'object') found.push(item as TreeObject);
  }
}

/** An object of the tree, and one of the places of the response where it stands. */
export interface EntityPlace {
  entity: TreeObject;
  path: ResponsePath;
}

/** The objects that the generated walk finds, with their places. For errors only. */
export function findEntities(
  root: TreeObject,
  path: FetchPath,
  schema: SupergraphSchema,
): EntityPlace[] {
  const found: EntityPlace[] = [];
  walk(root, { rest: path, at: [], found, schema });
  return found;
}

interface Walk {
  rest: FetchPath;
  at: ResponsePath;
  found: EntityPlace[];
  schema: SupergraphSchema;
}

function walk(value: unknown, step: Walk): void {
  if (value === null || typeof value !== 'object') return;
  const [element, ...rest] = step.rest;
  if (Array.isArray(value)) {
    walkItems(value, element === '@' ? { ...step, rest } : step);
  } else if (element === undefined) {
    step.found.push({ entity: value as TreeObject, path: step.at });
  } else if (element !== '@') {
    walkObject(value as TreeObject, element, { ...step, rest });
  }
}

function walkItems(items: readonly unknown[], step: Walk): void {
  for (const [index, item] of items.entries()) walk(item, { ...step, at: [...step.at, index] });
}

function walkObject(object: TreeObject, element: Exclude<FetchPathElement, '@'>, step: Walk): void {
  if ('field' in element) {
    const next = Object.hasOwn(object, element.field) ? object[element.field] : undefined;
    walk(next, { ...step, at: [...step.at, element.field] });
  } else if (typeTest(element.types, step.schema)(object)) {
    walk(object, step);
  }
}
