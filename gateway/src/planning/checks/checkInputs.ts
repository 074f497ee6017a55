import { Kind, print, type FieldNode, type SelectionSetNode } from 'graphql';
import type { EntityLookup, FetchNode, PlanNode, QueryPlan, RequiredSelection } from '../QueryPlan';
import { fragmentOf, readOperation, type Fragments } from './readOperation';
import type { SubgraphFields } from './SubgraphFields';
import { UnsoundPlan } from './UnsoundPlan';

/** What the response holds so far: for each path of response names, the fields, with their arguments, that it can stand for. */
type Held = Map<string, Set<string>>;

/**
 * Throws when a field would get another field's value for what it requires: the response holds, under the name that the
 * plan sends, the same field with other arguments.
 */
export function checkInputs({ root }: QueryPlan, fields: SubgraphFields): void {
  if (root !== undefined) checkNode(root, fields, new Map());
}

function checkNode(node: PlanNode, fields: SubgraphFields, held: Held): void {
  if (node.kind !== 'fetch') {
    const nodes = node.kind === 'condition' ? [node.whenTrue, node.whenFalse] : node.nodes;
    for (const each of nodes) if (each) checkNode(each, fields, held);
    return;
  }
  const { operation, fragments } = readOperation(node.operation);
  if (node.entities.length === 0) {
    record(operation.selectionSet, '', { fragments, held });
    recordRenamed(node.outputRewrites, '', held);
  }
  for (const lookup of node.entities) {
    const selectionSet = entitiesOf(operation.selectionSet, lookup);
    checkLookup(selectionSet, lookup, { fetch: node, fields, fragments, held });
    for (const path of lookup.paths.map(textOf)) {
      record(selectionSet, path, { fragments, held });
      recordRenamed(lookup.outputRewrites, path, held);
    }
  }
}

function entitiesOf({ selections }: SelectionSetNode, { responseName }: EntityLookup) {
  const field = selections.find(
    (each): each is FieldNode => each.kind === Kind.FIELD && nameOf(each) === responseName,
  );
  if (!field?.selectionSet) throw new Error(`The plan looks up nothing under ${responseName}.`);
  return field.selectionSet;
}

interface Checked {
  fetch: FetchNode;
  fields: SubgraphFields;
  fragments: Fragments;
  held: Held;
}

function checkLookup(
  { selections }: SelectionSetNode,
  lookup: EntityLookup,
  checked: Checked,
  type = '_Entity',
): void {
  const { fetch, fields, fragments, held } = checked;
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) {
      const { typeCondition, selectionSet } = fragmentOf(selection, fragments);
      checkLookup(selectionSet, lookup, checked, typeCondition?.name.value ?? type);
      continue;
    }
    const { requires } = fields.find(fetch.subgraph, type, selection.name.value) ?? {};
    for (const path of requires ? lookup.paths.map(textOf) : []) {
      const wrong = wrongInput(requires!, lookup.requires, { path, held });
      if (wrong === undefined) continue;
      const field = `${type}.${selection.name.value}`;
      throw new UnsoundPlan(
        field,
        `The plan asks "${fetch.subgraph}" for ${field} with something else than ${wrong}.`,
      );
    }
  }
}

/** The first field of a set for which another one would be sent. */
function wrongInput(
  { selections }: SelectionSetNode,
  given: readonly RequiredSelection[],
  { path, held }: { path: string; held: Held },
): string | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const wrong = wrongInput(selection.selectionSet, given, { path, held });
      if (wrong !== undefined) return wrong;
      continue;
    }
    for (const { responseName, selections: inner = [] } of fieldsNamed(selection, given)) {
      const place = `${path}.${responseName}`;
      const calls = held.get(place);
      if (calls && !calls.has(callOf(selection))) return callOf(selection);
      const set = selection.selectionSet;
      const wrong = set && wrongInput(set, inner, { path: place, held });
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
}

function fieldsNamed(
  field: FieldNode,
  given: readonly RequiredSelection[],
): Extract<RequiredSelection, { kind: 'field' }>[] {
  return given.flatMap((each) => {
    if (each.kind === 'fragment') return fieldsNamed(field, each.selections);
    return each.name === field.name.value ? [each] : [];
  });
}

function record(
  { selections }: SelectionSetNode,
  path: string,
  into: { fragments: Fragments; held: Held },
): void {
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) {
      record(fragmentOf(selection, into.fragments).selectionSet, path, into);
      continue;
    }
    const place = `${path}.${nameOf(selection)}`;
    into.held.set(place, (into.held.get(place) ?? new Set()).add(callOf(selection)));
    if (selection.selectionSet) record(selection.selectionSet, place, into);
  }
}

function recordRenamed(rewrites: EntityLookup['outputRewrites'], path: string, held: Held): void {
  for (const { path: steps, name } of rewrites) {
    const keys = steps.flatMap((step) => ('key' in step ? [step.key] : []));
    const calls = held.get([path, ...keys].join('.')) ?? [];
    const place = [path, ...keys.slice(0, -1), name].join('.');
    held.set(place, new Set([...(held.get(place) ?? []), ...calls]));
  }
}

/** The response names of a path, each after a full stop. */
function textOf(path: EntityLookup['paths'][number]): string {
  const names = path.flatMap((element) =>
    typeof element === 'object' && 'field' in element ? [element.field] : [],
  );
  return names.map((name) => `.${name}`).join('');
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** A field with its arguments in order, such as `price(currency: USD, vat: true)`. */
function callOf({ name, arguments: given = [] }: FieldNode): string {
  const texts = given.map((argument) => print(argument)).toSorted();
  return texts.length === 0 ? name.value : `${name.value}(${texts.join(', ')})`;
}
