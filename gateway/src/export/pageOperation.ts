import {
  Kind,
  parseType,
  print,
  visit,
  type ArgumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { privateNames } from './privateNames';
import { privatePrefix } from './readSelection';
import type { ConnectionSelection, Selection } from './Selection';

/** A query that asks for pages of an export, and which of the client's variables it takes. */
export interface PageOperation {
  text: string;
  variables: readonly string[];
  /** The connections in it, each with the names of the variables that choose its page. */
  connections: ReadonlyMap<ConnectionSelection, PageVariables>;
}

interface PageVariables {
  first: string;
  after: string;
}

/**
 * Writes the query for the first pages of everything or, given the way to one connection, for further pages of it
 * alone: then only that way is asked.
 */
export function writePageOperation(
  root: readonly Selection[],
  operation: OperationDefinitionNode,
  way: readonly Selection[] = [],
): PageOperation {
  const connections = new Map<ConnectionSelection, PageVariables>();
  const selections = selectionNodes(root, { way, target: way.at(-1), connections });
  const pageVariables = [...connections].flatMap(([connection, names]) =>
    variableDefinitions(connection, names),
  );
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections };
  const used = variablesIn(selectionSet.selections);
  const own = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const text = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    ...(operation.name ? { name: operation.name } : {}),
    variableDefinitions: [...own, ...pageVariables],
    selectionSet,
  });
  return { text, variables: own.map(({ variable }) => variable.name.value), connections };
}

interface Writing {
  /** What is left of the way to the connection that is asked for alone. */
  way: readonly Selection[];
  target: Selection | undefined;
  connections: Map<ConnectionSelection, PageVariables>;
}

function selectionNodes(selections: readonly Selection[], writing: Writing): SelectionNode[] {
  const [next, ...rest] = writing.way;
  const wanted = next ? [next] : selections;
  return wanted.map((selection) =>
    underConditions(fieldNode(selection, { ...writing, way: rest }), selection),
  );
}

function fieldNode(selection: Selection, writing: Writing): FieldNode {
  const { name, field, arguments: given } = selection;
  if (selection.kind === 'leaf') return node(field, { alias: name, given });
  if (selection.kind !== 'connection') {
    return node(field, { alias: name, given, children: objectNodes(selection, writing) });
  }
  const index = writing.connections.size;
  const names = {
    first: `${privatePrefix}_first_${index}`,
    after: `${privatePrefix}_after_${index}`,
  };
  writing.connections.set(selection, names);
  const isPassage = writing.way.length > 0;
  const edge = [
    node('cursor'),
    ...(isPassage ? [] : selectionNodes(selection.edgeFields, writing)),
    node('node', { children: objectNodes(selection, writing) }),
  ];
  const children = [
    node('pageInfo', {
      alias: privateNames.page,
      children: [node('hasNextPage'), node('endCursor')],
    }),
    node('edges', { alias: privateNames.edges, children: edge }),
    ...(isPassage || selection === writing.target
      ? []
      : selectionNodes(selection.ownFields, writing)),
  ];
  const page = [variableArgument('first', names.first), variableArgument('after', names.after)];
  return node(field, { alias: name, given: [...given, ...page], children });
}

function objectNodes(
  { children, provenance }: Exclude<Selection, { kind: 'leaf' }>,
  writing: Writing,
): SelectionNode[] {
  const fields = selectionNodes(children, writing);
  if (writing.way.length === 0 && provenance.length > 0) {
    const cited = provenance.map((name) => node(name));
    fields.push(node('provenance', { alias: privateNames.provenance, children: cited }));
  }
  return fields.length > 0 ? fields : [node('__typename')];
}

function underConditions(field: FieldNode, { typeConditions }: Selection): SelectionNode {
  return typeConditions.toReversed().reduce<SelectionNode>(
    (selection, name) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
    }),
    field,
  );
}

interface NodeOptions {
  alias?: string;
  given?: readonly ArgumentNode[];
  children?: readonly SelectionNode[];
}

function node(field: string, { alias = field, given = [], children }: NodeOptions = {}): FieldNode {
  return {
    kind: Kind.FIELD,
    ...(alias === field ? {} : { alias: { kind: Kind.NAME, value: alias } }),
    name: { kind: Kind.NAME, value: field },
    arguments: given,
    ...(children ? { selectionSet: { kind: Kind.SELECTION_SET, selections: children } } : {}),
  };
}

function variableArgument(name: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  };
}

function variableDefinitions(
  { pageArgumentTypes }: ConnectionSelection,
  names: PageVariables,
): VariableDefinitionNode[] {
  return (['first', 'after'] as const).map((argument) => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: names[argument] } },
    type: parseType(pageArgumentTypes[argument]),
  }));
}

function variablesIn(selections: readonly SelectionNode[]): Set<string> {
  const names = new Set<string>();
  for (const selection of selections) {
    visit(selection, { Variable: ({ name }) => void names.add(name.value) });
  }
  return names;
}
