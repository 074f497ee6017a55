import {
  Kind,
  parse,
  specifiedScalarTypes,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { IndexedType, SchemaIndex } from '../schema/SchemaIndex';
import { unwrapType } from '../schema/unwrapType';
import type { LeafType } from './inventLeaf';
import { KeyShape, type KeyField } from './KeyShape';

/** One way to an entity: a type by one of its keys. */
export interface EntityLookup {
  typeName: string;
  key: KeyShape;
  /** Fields beside the key that need neither arguments nor other fields, as a selection. */
  further: string;
  line: number | undefined;
}

const maximumTokens = 500;
const maximumFurtherFields = 12;
const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));

/** The entities that a schema says it resolves, by each of their keys. Keys with fragments or lists are left out. */
export function readLookups(schema: SchemaIndex): EntityLookup[] {
  return [...schema.types.values()].flatMap((type) => {
    if (type.kind !== 'object') return [];
    return type.directives.flatMap((directive) => {
      if (schema.names.directive(directive.name.value) !== 'key') return [];
      const fields = readKey(schema, type, directive);
      if (!fields) return [];
      const key = new KeyShape(fields);
      const line = directive.loc?.startToken.line;
      return [{ typeName: type.name, key, further: furtherFields(schema, type, fields), line }];
    });
  });
}

function readKey(
  schema: SchemaIndex,
  type: IndexedType,
  { arguments: given = [] }: ConstDirectiveNode,
): KeyField[] | undefined {
  const valueOf = (name: string) => given.find((each) => each.name.value === name)?.value;
  const resolvable = valueOf('resolvable');
  if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) return undefined;
  const fields = valueOf('fields');
  if (fields?.kind !== Kind.STRING) return undefined;
  const selections = parseFieldSet(fields.value);
  return selections && readFields(schema, type.fields, selections);
}

function parseFieldSet(text: string): readonly SelectionNode[] | undefined {
  try {
    const { definitions } = parse(`{${text}}`, { noLocation: true, maxTokens: maximumTokens });
    const [operation] = definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION
      ? operation.selectionSet.selections
      : undefined;
  } catch {
    return undefined;
  }
}

function readFields(
  schema: SchemaIndex,
  fields: ReadonlyMap<string, FieldDefinitionNode>,
  selections: readonly SelectionNode[],
): KeyField[] | undefined {
  const read: KeyField[] = [];
  for (const selection of selections) {
    const field = selection.kind === Kind.FIELD ? fields.get(selection.name.value) : undefined;
    if (selection.kind !== Kind.FIELD || !field) return undefined;
    const name = selection.name.value;
    const type = unwrapType(field.type);
    if (type.isList) return undefined;
    const inner = schema.fieldsOf(type.name);
    if (!inner) read.push({ name, leaf: leafType(schema, type.name) });
    else {
      const nested = readFields(schema, inner, selection.selectionSet?.selections ?? []);
      if (!nested) return undefined;
      read.push({ name, fields: nested });
    }
  }
  return read;
}

function leafType(schema: SchemaIndex, name: string): LeafType {
  const values = schema.enums.get(name);
  if (values) return { type: 'enum', values };
  return { type: builtIn.has(name) ? (name as LeafType['type']) : 'custom' };
}

/** Asks for as little as shows that a field was resolved: an object's type, one record of a page. */
function furtherFields(
  schema: SchemaIndex,
  { fields }: IndexedType,
  key: readonly KeyField[],
): string {
  const taken = new Set(key.map(({ name }) => name));
  const texts: string[] = [];
  for (const [name, field] of fields) {
    if (texts.length === maximumFurtherFields) break;
    if (taken.has(name) || !canBeAskedAlone(schema, field)) continue;
    const takesFirst = field.arguments?.some(
      (each) => each.name.value === 'first' && unwrapType(each.type).name === 'Int',
    );
    const type = schema.types.get(unwrapType(field.type).name);
    const isLeaf = !type || type.kind === 'other';
    texts.push(`${name}${takesFirst ? '(first: 1)' : ''}${isLeaf ? '' : ' { __typename }'}`);
  }
  return texts.join(' ');
}

function canBeAskedAlone(schema: SchemaIndex, field: FieldDefinitionNode): boolean {
  if (schema.has('external', field) || schema.has('requires', field)) return false;
  return (field.arguments ?? []).every(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue,
  );
}
