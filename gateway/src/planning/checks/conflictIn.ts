import { Kind, type SelectionSetNode } from 'graphql';
import { fragmentOf, type Fragments } from './readOperation';
import { namedType, type SubgraphFields } from './SubgraphFields';

/** Fields that are asked of objects of one type, or of an interface or union. */
interface Selected {
  type: string;
  selectionSet: SelectionSetNode;
}

interface Where {
  subgraph: string;
  fields: SubgraphFields;
  fragments: Fragments;
}

interface Answered {
  coordinate: string;
  type: string;
  selectionSet: SelectionSetNode | undefined;
}

/**
 * Two fields of one response name whose values have different shapes, so that a subgraph refuses the operation
 * (https://spec.graphql.org/October2021/#SameResponseShape()). Undefined when there are none.
 */
export function conflictIn(selected: readonly Selected[], where: Where): string | undefined {
  const byName = new Map<string, Answered[]>();
  for (const each of selected) collect(each, byName, where);
  for (const answers of byName.values()) {
    const [first, ...rest] = answers as [Answered, ...Answered[]];
    const other = rest.find(({ type }) => !haveSameShape(first.type, type, where.fields));
    if (other) return `${first.coordinate} and ${other.coordinate}`;
    const below = answers.flatMap(({ type, selectionSet }) =>
      selectionSet ? [{ type: namedType(type), selectionSet }] : [],
    );
    const conflict = conflictIn(below, where);
    if (conflict) return conflict;
  }
  return undefined;
}

function collect(
  { type, selectionSet }: Selected,
  byName: Map<string, Answered[]>,
  where: Where,
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const responseName = (selection.alias ?? selection.name).value;
      const answers = byName.get(responseName) ?? [];
      byName.set(responseName, answers);
      answers.push({
        coordinate: `${type}.${name}`,
        type: where.fields.find(where.subgraph, type, name)?.type ?? builtInType(name),
        selectionSet: selection.selectionSet,
      });
      continue;
    }
    const fragment = fragmentOf(selection, where.fragments);
    const inner = fragment.typeCondition?.name.value ?? type;
    collect({ type: inner, selectionSet: fragment.selectionSet }, byName, where);
  }
}

function builtInType(field: string): string {
  return field === '_entities' ? '[_Entity]!' : 'String!';
}

function haveSameShape(first: string, second: string, fields: SubgraphFields): boolean {
  if (first === second) return true;
  const [a, b] = [namedType(first), namedType(second)];
  const areComposite = fields.isComposite(a) && fields.isComposite(b);
  return areComposite && first.replace(a, '') === second.replace(b, '');
}
