import type { InputRewrite, RequiredSelection } from '../../planning/QueryPlan';
import type { TreeObject } from '../TreeObject';

export interface RequiredScope {
  matches: (typeName: string, condition: string) => boolean;
  rewrites: readonly InputRewrite[];
}

// Signs that JSON escapes.
// oxlint-disable-next-line eslint/no-control-regex
const plain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;
const longestPlain = 40;

/** A value as JSON text. Short texts without signs to escape, such as keys, take the short way. */
export function writeJson(value: unknown): string {
  if (typeof value === 'string' && value.length <= longestPlain && plain.test(value)) {
    return `"${value}"`;
  }
  return JSON.stringify(value);
}

/** Objects inside a representation as JSON text, or undefined when the tree lacks something of them. */
export function writeRequired(
  value: unknown,
  selections: readonly RequiredSelection[],
  scope: RequiredScope,
): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  if (!Array.isArray(value)) return writeObject(value as TreeObject, selections, scope);
  const items: string[] = [];
  for (const item of value as unknown[]) {
    const text = writeRequired(item, selections, scope);
    if (text === undefined) return undefined;
    items.push(text);
  }
  return `[${items.join(',')}]`;
}

function writeObject(
  object: TreeObject,
  selections: readonly RequiredSelection[],
  scope: RequiredScope,
): string | undefined {
  const members = new Map<string, string>();
  if (!collectMembers(object, selections, { scope, members })) return undefined;
  return `{${[...members].map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
}

/** Returns whether the tree has all that is needed. */
function collectMembers(
  object: TreeObject,
  selections: readonly RequiredSelection[],
  { scope, members }: { scope: RequiredScope; members: Map<string, string> },
): boolean {
  const { __typename: typeName } = object;
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      const isMeant = typeof typeName !== 'string' || scope.matches(typeName, selection.type);
      if (isMeant && !collectMembers(object, selection.selections, { scope, members }))
        return false;
      continue;
    }
    const value = object[selection.responseName];
    const text =
      selection.name === '__typename'
        ? JSON.stringify(rewrittenType(value, scope))
        : selection.selections
          ? writeRequired(value, selection.selections, scopeInside(scope, selection.name))
          : value === undefined
            ? undefined
            : writeJson(value);
    if (text === undefined) return false;
    members.set(selection.name, text);
  }
  return true;
}

function rewrittenType(typeName: unknown, { rewrites, matches }: RequiredScope): unknown {
  const rewrite = rewrites.find(({ path }) =>
    path.every((element) =>
      'key' in element
        ? element.key === '__typename'
        : element.types.some((type) => matches(String(typeName), type)),
    ),
  );
  return rewrite?.value ?? typeName;
}

/** The scope of what is inside a field of the representation, such as an entity in a key. */
export function scopeInside(scope: RequiredScope, field: string): RequiredScope {
  if (scope.rewrites.length === 0) return scope;
  const rewrites = scope.rewrites.flatMap(({ path, value }) => {
    const at = path.findIndex((element) => 'key' in element);
    const element = path[at];
    const isInside = element !== undefined && 'key' in element && element.key === field;
    return isInside && at < path.length - 1 ? [{ path: path.slice(at + 1), value }] : [];
  });
  return { ...scope, rewrites };
}
