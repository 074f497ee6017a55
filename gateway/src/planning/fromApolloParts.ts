import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { PlanningError } from './PlanningError';
import type {
  FetchPath,
  InputRewrite,
  OutputRewrite,
  RequiredSelection,
  RewritePath,
} from './QueryPlan';

const typeCondition = /^\.\.\. on (?<type>.+)$/;

export function fromApolloPath(path: readonly (string | number)[]): FetchPath {
  return path.map((element) => (element === '@' ? '@' : { field: String(element) }));
}

export function fromApolloRequires(
  selections: readonly QueryPlanSelectionNode[],
): RequiredSelection[] {
  return selections.flatMap((selection): RequiredSelection[] => {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const selections = selection.selections && fromApolloRequires(selection.selections);
      return [{ kind: 'field', name, responseName: name, selections }];
    }
    const inner = fromApolloRequires(selection.selections);
    if (selection.typeCondition === undefined) return inner;
    const { typeCondition: type } = selection;
    return [{ kind: 'fragment', type, selections: inner, skipIf: undefined, includeIf: undefined }];
  });
}

export function fromApolloInputRewrites(
  rewrites: readonly FetchDataRewrite[] = [],
): InputRewrite[] {
  return rewrites.map((rewrite) => {
    if (rewrite.kind !== 'ValueSetter') throw PlanningError.unsupported(rewrite.kind);
    return { path: fromApolloRewritePath(rewrite.path), value: String(rewrite.setValueTo) };
  });
}

export function fromApolloOutputRewrites(
  rewrites: readonly FetchDataRewrite[] = [],
): OutputRewrite[] {
  return rewrites.map((rewrite) => {
    if (rewrite.kind !== 'KeyRenamer') throw PlanningError.unsupported(rewrite.kind);
    return { path: fromApolloRewritePath(rewrite.path), name: rewrite.renameKeyTo };
  });
}

function fromApolloRewritePath(path: readonly string[]): RewritePath {
  return path.map((element) => {
    const type = typeCondition.exec(element)?.groups?.type;
    return type === undefined ? { key: element } : { types: [type] };
  });
}
