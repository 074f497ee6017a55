import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { EntityLookup, FetchNode, RequiredSelection } from './QueryPlan';

/** A lookup and what it asks of the entities. */
interface ParsedLookup {
  lookup: EntityLookup;
  selectionSet: SelectionSetNode;
}

/**
 * One request for all that several requests look up in the same subgraph, whose operations are without fragment
 * definitions. Lookups that ask the same of the same are one, with the paths of all; each other has its own variable.
 */
export function combineFetches(fetches: readonly FetchNode[]): FetchNode {
  const [first, ...rest] = fetches as [FetchNode, ...FetchNode[]];
  if (rest.length === 0) return first;
  const operations = fetches.map(({ operation }) => operationOf(operation));
  const lookups = withoutRepetition(
    fetches.flatMap((fetch, index) => lookupsOf(fetch, operations[index]!)),
  );
  const variables = new Map(
    fetches.flatMap((fetch, index) => clientVariables(fetch, operations[index]!)),
  );
  const named = lookups.map(({ lookup, selectionSet }, index) => ({
    lookup: {
      ...lookup,
      responseName: `_e${index}`,
      variable: unusedName(`_r${index}`, variables),
    },
    selectionSet,
  }));
  return {
    ...first,
    operation: printOperation(operations[0]!, [...variables.values()], named),
    variables: [...variables.keys()],
    entities: named.map(({ lookup }) => lookup),
  };
}

function operationOf(text: string): OperationDefinitionNode {
  const [definition, fragment] = parse(text, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || fragment !== undefined) {
    throw new Error('A request of a plan must be one operation without fragment definitions.');
  }
  return definition;
}

function lookupsOf(fetch: FetchNode, operation: OperationDefinitionNode): ParsedLookup[] {
  return fetch.entities.map((lookup) => {
    const field = operation.selectionSet.selections.find(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (selection.alias ?? selection.name).value === lookup.responseName,
    ) as FieldNode;
    return { lookup, selectionSet: field.selectionSet! };
  });
}

function withoutRepetition(lookups: readonly ParsedLookup[]): ParsedLookup[] {
  const distinct = new Map<string, ParsedLookup>();
  for (const { lookup, selectionSet } of lookups) {
    const { requires, inputRewrites, outputRewrites } = lookup;
    const key = JSON.stringify([
      inAnyOrder(requires),
      inputRewrites,
      outputRewrites,
      print(selectionSet),
    ]);
    const paths = [...(distinct.get(key)?.lookup.paths ?? []), ...lookup.paths];
    distinct.set(key, { lookup: { ...lookup, paths }, selectionSet });
  }
  return [...distinct.values()];
}

/** Text that is equal for the same selections in another order. */
function inAnyOrder(selections: readonly RequiredSelection[]): string {
  return selections
    .map(({ selections: inner, ...selection }) =>
      JSON.stringify([selection, inner && inAnyOrder(inner)]),
    )
    .toSorted()
    .join();
}

function clientVariables(
  { variables }: FetchNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): [string, VariableDefinitionNode][] {
  return variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value;
    return variables.includes(name) ? [[name, definition]] : [];
  });
}

function unusedName(name: string, used: ReadonlyMap<string, unknown>): string {
  return used.has(name) ? unusedName(`_${name}`, used) : name;
}

function printOperation(
  operation: OperationDefinitionNode,
  variables: readonly VariableDefinitionNode[],
  lookups: readonly ParsedLookup[],
): string {
  const combined: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...lookups.map(({ lookup }) => representationsVariable(lookup)),
      ...variables,
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: lookups.map(entitiesField) },
  };
  return stripIgnoredCharacters(print(combined));
}

/** `$variable: [_Any!]!` */
function representationsVariable({ variable }: EntityLookup): VariableDefinitionNode {
  const item: TypeNode = {
    kind: Kind.NON_NULL_TYPE,
    type: { kind: Kind.NAMED_TYPE, name: nameNode('_Any') },
  };
  const list: TypeNode = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: item } };
  return { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(variable), type: list };
}

/** `responseName: _entities(representations: $variable) { … }` */
function entitiesField({
  lookup: { responseName, variable },
  selectionSet,
}: ParsedLookup): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: nameNode(responseName),
    name: nameNode('_entities'),
    arguments: [
      { kind: Kind.ARGUMENT, name: nameNode('representations'), value: variableNode(variable) },
    ],
    selectionSet,
  };
}

const nameNode = (value: string) => ({ kind: Kind.NAME as const, value });
const variableNode = (name: string) => ({ kind: Kind.VARIABLE as const, name: nameNode(name) });
