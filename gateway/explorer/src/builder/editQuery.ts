import {
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { defaultSelection, fieldsOf } from './defaultSelection';

/** Names of fields from the root of the query down to one. */
export type FieldPath = readonly string[];

/** The first field of that name below each step of the way. Fields inside fragments are not the builder's. */
export function findField(
  operation: OperationDefinitionNode | undefined,
  path: FieldPath,
): FieldNode | undefined {
  let set = operation?.selectionSet;
  let field: FieldNode | undefined;
  for (const name of path) {
    field = set && fieldIn(set, name);
    set = field?.selectionSet;
  }
  return field;
}

function fieldIn(set: SelectionSetNode, name: string): FieldNode | undefined {
  return set.selections.find(
    (each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === name,
  );
}

/** The text of a query with one field more, what is needed above and below it included, or with one less. */
export function toggleField(text: string, schema: GraphQLSchema, path: FieldPath): string {
  return editOperation(text, (operation) => {
    const isThere = findField(operation, path) !== undefined;
    const edit = (field: FieldNode | undefined) => (isThere ? undefined : field);
    const editing = { edit, schema, parent: schema.getQueryType()?.name };
    return { ...operation, selectionSet: editSet(operation.selectionSet, path, editing) };
  });
}

/** The text with an argument set at a field, or without it. */
export function setArgument(
  text: string,
  path: FieldPath,
  { name, value }: { name: string; value: ValueNode | undefined },
): string {
  return editOperation(text, (operation) => ({
    ...operation,
    selectionSet: editSet(operation.selectionSet, path, {
      edit: (field) => {
        const others = (field?.arguments ?? []).filter((each) => each.name.value !== name);
        const added: ArgumentNode[] = value
          ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }]
          : [];
        return field && { ...field, arguments: [...others, ...added] };
      },
    }),
  }));
}

/** The text with one variable more, whose type is given as GraphQL writes it. */
export function addVariable(text: string, name: string, type: string): string {
  return editOperation(
    text,
    (operation) => {
      const [extra] = parse(`query ($${name}: ${type}) { a }`, { noLocation: true }).definitions;
      const added = (extra as OperationDefinitionNode).variableDefinitions ?? [];
      return {
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? []), ...added],
      };
    },
    { keepsVariables: true },
  );
}

interface Editing {
  /** Is given the field at the end of the way and gives what stands in its place, if anything. */
  edit: (field: FieldNode | undefined) => FieldNode | undefined;
  /** What new fields are made by; without it nothing is new. */
  schema?: GraphQLSchema;
  /** Name of the type that has the next field. */
  parent?: string | undefined;
}

function editSet(
  set: SelectionSetNode,
  [name, ...rest]: FieldPath,
  editing: Editing,
): SelectionSetNode {
  const known = fieldIn(set, name!);
  const edited = editField(name!, { ...editing, known, rest });
  const selections = known
    ? set.selections.flatMap((each) => (each === known ? (edited ?? []) : each))
    : [...set.selections, ...(edited ? [edited] : [])];
  return { ...set, selections };
}

interface FieldEditing extends Editing {
  known: FieldNode | undefined;
  rest: FieldPath;
}

function editField(
  name: string,
  { known, rest, edit, schema, parent }: FieldEditing,
): FieldNode | undefined {
  const field = schema && parent ? fieldsOf(schema, parent)[name] : undefined;
  const type = field && getNamedType(field.type).name;
  if (rest.length === 0) return edit(known ?? newField(name, schema, type));
  const base = known ?? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
  const inner = base.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  const editing = { edit, parent: type, ...(schema ? { schema } : {}) };
  const selectionSet = editSet(inner, rest, editing);
  return selectionSet.selections.length > 0 ? { ...base, selectionSet } : undefined;
}

function newField(name: string, schema?: GraphQLSchema, type?: string): FieldNode {
  const field: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
  const composite = type === undefined ? undefined : schema?.getType(type);
  if (!schema || !isCompositeType(composite)) return field;
  return { ...field, selectionSet: defaultSelection(schema, composite.name) };
}

interface EditOptions {
  /** Whether variables that nothing uses stay. */
  keepsVariables?: boolean;
}

/** Edits the first operation of a text. What is said above the query stays; an empty query is an empty text. */
function editOperation(
  text: string,
  edit: (operation: OperationDefinitionNode) => OperationDefinitionNode,
  { keepsVariables = false }: EditOptions = {},
): string {
  const document =
    text.replace(/#.*|[\s,]/g, '') === '' ? emptyDocument : parse(text, { noLocation: true });
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const edited = edit(operation ?? emptyOperation);
  const comment = /^(?:\s*#.*\n)*/.exec(text)?.[0].trim() ?? '';
  if (edited.selectionSet.selections.length === 0) return comment;
  const kept = keepsVariables ? edited : withoutUnusedVariables(edited, document);
  const others = document.definitions.filter((each) => each !== operation);
  const printed = print({ kind: Kind.DOCUMENT, definitions: [kept, ...others] });
  return `${comment === '' ? '' : `${comment}\n\n`}${printed}\n`;
}

const emptyDocument: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

const emptyOperation = {
  kind: Kind.OPERATION_DEFINITION,
  operation: 'query',
  name: { kind: Kind.NAME, value: 'MyQuery' },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
} as unknown as OperationDefinitionNode;

function withoutUnusedVariables(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): OperationDefinitionNode {
  const used = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void used.add(name.value) };
  visit(operation.selectionSet, note);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, note);
  }
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, variableDefinitions };
}
