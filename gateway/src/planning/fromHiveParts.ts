import type * as hive from '@graphql-hive/router-query-planner';
import { PlanningError } from './PlanningError';
import type {
  FetchPath,
  InputRewrite,
  OutputRewrite,
  RequiredSelection,
  RewritePath,
} from './QueryPlan';

export function fromHivePath(path: readonly hive.FlattenNodePathSegment[]): FetchPath {
  return path.map((segment) => {
    if (segment === '@') return '@';
    return 'Field' in segment ? { field: segment.Field } : { types: segment.TypeCondition };
  });
}

/** Their `name` is where the response holds the value and their `alias` the name in the representation. */
export function fromHiveRequires(
  selections: readonly hive.RequiresSelection[],
): RequiredSelection[] {
  return selections.map((selection): RequiredSelection => {
    switch (selection.kind) {
      case 'Field':
        return {
          kind: 'field',
          name: selection.alias ?? selection.name,
          responseName: selection.name,
          selections: selection.selections?.length
            ? fromHiveRequires(selection.selections)
            : undefined,
        };
      case 'InlineFragment':
        return {
          kind: 'fragment',
          type: selection.typeCondition,
          selections: fromHiveRequires(selection.selections),
          skipIf: selection.skipIf,
          includeIf: selection.includeIf,
        };
      default:
        throw PlanningError.unsupported(selection.kind);
    }
  });
}

export function fromHiveInputRewrites(rewrites: readonly hive.FetchRewrite[] = []): InputRewrite[] {
  return rewrites.map((rewrite) => {
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    if (!('setValueTo' in setter))
      throw PlanningError.unsupported('a key renamed in a representation');
    return { path: fromHiveRewritePath(setter.path), value: setter.setValueTo };
  });
}

export function fromHiveOutputRewrites(
  rewrites: readonly hive.FetchRewrite[] = [],
): OutputRewrite[] {
  return rewrites.map((rewrite) => {
    if (!('KeyRenamer' in rewrite)) throw PlanningError.unsupported('a value set in an answer');
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { path: fromHiveRewritePath(path), name: renameKeyTo };
  });
}

function fromHiveRewritePath(path: readonly hive.FetchNodePathSegment[]): RewritePath {
  return path.map((segment) =>
    'Key' in segment ? { key: segment.Key } : { types: segment.TypenameEquals },
  );
}
