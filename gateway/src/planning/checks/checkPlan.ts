import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { EntityLookup, FetchNode, PlanNode, QueryPlan, RequiredSelection } from '../QueryPlan';
import { conflictIn } from './conflictIn';
import { fragmentOf, readOperation, type Fragments } from './readOperation';
import { UnsoundPlan } from './UnsoundPlan';
import { namedType, type SubgraphFields } from './SubgraphFields';

interface Place {
  subgraph: string;
  type: string;
  /** The lookup whose entities the fields are asked of; undefined further below. */
  lookup: EntityLookup | undefined;
  /** A field above provides fields that the subgraph otherwise has not. */
  isProvided: boolean;
}

/**
 * Throws when a plan would silently bring wrong data or be refused: when it asks a subgraph for what only others can
 * resolve, or for a field without what that requires, or for fields that cannot stand side by side.
 */
export function checkPlan({ root }: QueryPlan, fields: SubgraphFields): void {
  if (root !== undefined) checkNode(root, fields);
}

function checkNode(node: PlanNode, fields: SubgraphFields): void {
  switch (node.kind) {
    case 'fetch':
      checkFetch(node, fields);
      break;
    case 'condition':
      for (const each of [node.whenTrue, node.whenFalse]) if (each) checkNode(each, fields);
      break;
    default:
      for (const each of node.nodes) checkNode(each, fields);
  }
}

function checkFetch(fetch: FetchNode, fields: SubgraphFields): void {
  const { subgraph, operationType } = fetch;
  const { operation, fragments } = readOperation(fetch.operation);
  const type = operationType === 'query' ? 'Query' : 'Mutation';
  const { selectionSet } = operation;
  const checked = { fetch, fields, fragments };
  checkSelections(selectionSet, { subgraph, type, lookup: undefined, isProvided: false }, checked);
  const conflict = conflictIn([{ type, selectionSet }], { subgraph, fields, fragments });
  if (conflict)
    throw new UnsoundPlan(conflict, `The plan asks "${subgraph}" for ${conflict}, which conflict.`);
}

interface Checked {
  fetch: FetchNode;
  fields: SubgraphFields;
  fragments: Fragments;
}

function checkSelections({ selections }: SelectionSetNode, place: Place, checked: Checked): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      checkField(selection, place, checked);
      continue;
    }
    const { typeCondition, selectionSet } = fragmentOf(selection, checked.fragments);
    const type = typeCondition?.name.value ?? place.type;
    if (place.type === '_Entity') checkKey(type, place, checked.fields);
    checkSelections(selectionSet, { ...place, type }, checked);
  }
}

function checkKey(type: string, { subgraph, lookup }: Place, fields: SubgraphFields): void {
  const keys = fields.keysOf(subgraph, type);
  if (keys?.some((key) => isMet(key, lookup?.requires)) !== false) return;
  throw new UnsoundPlan(
    type,
    `The plan looks up ${type} in "${subgraph}" by what is no key there.`,
  );
}

function checkField(field: FieldNode, place: Place, checked: Checked): void {
  const { subgraph, type, lookup, isProvided } = place;
  const name = field.name.value;
  const found = checked.fields.find(subgraph, type, name);
  if (found && !isProvided) {
    const reason = found.isExternal
      ? 'which it cannot resolve'
      : found.requires && !isMet(found.requires, lookup?.requires) && 'without what that requires';
    if (reason) {
      const asked = `${type}.${name}`;
      throw new UnsoundPlan(asked, `The plan asks "${subgraph}" for ${asked}, ${reason}.`);
    }
  }
  if (field.selectionSet === undefined) return;
  const responseName = (field.alias ?? field.name).value;
  const below: Place = {
    subgraph,
    type: found ? namedType(found.type) : '_Entity',
    lookup:
      name === '_entities'
        ? checked.fetch.entities.find((each) => each.responseName === responseName)
        : undefined,
    isProvided: isProvided || found?.provides === true,
  };
  checkSelections(field.selectionSet, below, checked);
}

/** Whether representations hold all fields of a field set, whatever their type. */
function isMet(
  { selections }: SelectionSetNode,
  given: readonly RequiredSelection[] = [],
): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) return isMet(selection.selectionSet, given);
    const { name, selectionSet } = selection;
    const matching = fieldsNamed(name.value, given);
    return (
      name.value === '__typename' ||
      (matching.length > 0 &&
        (selectionSet === undefined ||
          isMet(
            selectionSet,
            matching.flatMap(({ selections = [] }) => selections),
          )))
    );
  });
}

function fieldsNamed(
  name: string,
  given: readonly RequiredSelection[],
): (RequiredSelection & { kind: 'field' })[] {
  return given.flatMap((each) => {
    if (each.kind === 'fragment') return fieldsNamed(name, each.selections);
    return each.name === name ? [each] : [];
  });
}
