import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  responseName,
  selectedFields,
  type SelectedField,
  type SelectionScope,
} from './selectedFields';
import { refuse } from './ExportRefused';

/** Fields of one name on one object, selected once or several times: GraphQL answers them merged. */
export interface FieldGroup {
  name: string;
  nodes: readonly FieldNode[];
  typeConditions: readonly string[];
}

/** The fields asked of an object, fragments written out, in the order of their first mention. */
export function expandSelections(
  sets: readonly (SelectionSetNode | undefined)[],
  scope: SelectionScope,
  isCertain: (typeCondition: string) => boolean,
): FieldGroup[] {
  const groups = new Map<string, FieldGroup & { nodes: FieldNode[] }>();
  const fields = sets.flatMap((set) => selectedFields(set, scope));
  for (const { field, typeConditions } of fields.map(withoutCertain(isCertain))) {
    const name = responseName(field);
    const key = [name, ...typeConditions].join(' ');
    const group = groups.get(key);
    if (group) group.nodes.push(field);
    else groups.set(key, { name, nodes: [field], typeConditions });
  }
  return [...groups.values()];
}

function withoutCertain(isCertain: (typeCondition: string) => boolean) {
  return ({ field, typeConditions }: SelectedField): SelectedField => ({
    field,
    typeConditions: typeConditions.filter((condition) => !isCertain(condition)),
  });
}

const maximumFields = 5_000;

/** Refuses a query that becomes too large when its fragments are written out: they can double at each level. */
export function checkExpandedSize(
  operation: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  const known = new Map<string, number>();
  const sizeOfFragment = (name: string): number => {
    const size = known.get(name) ?? sizeOf(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  const sizeOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => sum + sizeOfSelection(selection), 0);
  const sizeOfSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
    return (selection.kind === Kind.FIELD ? 1 : 0) + sizeOf(selection.selectionSet);
  };
  if (sizeOf(operation) > maximumFields) {
    refuse(
      `The query may select ${maximumFields} fields when its fragments are written out, but it selects more.`,
    );
  }
}
