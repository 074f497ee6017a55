import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { entitiesOf } from './entities';
import type { Container, Place } from './place';
import type { bubble, Run } from './run';

/** Completes an object of one type: a new object with what is selected of it, or `bubble`. */
export type CompleteObject = (run: Run, source: unknown, place: Place) => Container | typeof bubble;

/** An operation of a schema, for one set of values of the variables that decide what is selected. */
export interface OperationPlan {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Values of the variables in `@skip` and `@include`. */
  conditions: Record<string, boolean>;
  compileSelection: (of: ValuePlan, type: GraphQLObjectType) => CompleteObject;
}

/** A field of one object type, with all places of the document that select it under one name. */
export interface FieldPlan {
  operation: OperationPlan;
  responseName: string;
  parentType: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly [FieldNode, ...FieldNode[]];
  /** Absent when the value is the property of that name. */
  resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  value: ValuePlan;
}

/** The value of a field, or the items of a list that it is. */
export interface ValuePlan {
  field: FieldPlan;
  nullable: boolean;
  shape:
    | { kind: 'leaf'; type: GraphQLLeafType }
    | { kind: 'list'; item: ValuePlan }
    | { kind: 'object'; type: GraphQLObjectType }
    | { kind: 'abstract'; type: GraphQLAbstractType };
  /** What is selected of objects of each type that turned up. */
  selections: Map<GraphQLObjectType, CompleteObject>;
}

/** Undefined for a field that the type does not have. `__typename` has a plan too. */
export function planField(
  operation: OperationPlan,
  parentType: GraphQLObjectType,
  [responseName, nodes]: readonly [string, readonly FieldNode[]],
): FieldPlan | undefined {
  const definition = definitionOf(operation.schema, parentType, nodes[0]!.name.value);
  if (definition === undefined) return undefined;
  const own = definition.resolve === defaultFieldResolver ? undefined : definition.resolve;
  const field = {
    operation,
    responseName,
    parentType,
    definition,
    nodes: nodes as FieldPlan['nodes'],
    resolve: entitiesOf(operation.schema, parentType, definition) ?? own,
  } as FieldPlan;
  field.value = planValue(field, definition.type);
  return field;
}

function planValue(field: FieldPlan, type: GraphQLOutputType): ValuePlan {
  return {
    field,
    nullable: !isNonNullType(type),
    shape: shapeOf(field, getNullableType(type)),
    selections: new Map(),
  };
}

function shapeOf(field: FieldPlan, type: GraphQLOutputType): ValuePlan['shape'] {
  if (isListType(type)) return { kind: 'list', item: planValue(field, type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', type };
  if (isObjectType(type)) return { kind: 'object', type };
  return { kind: 'abstract', type: getNamedType(type) as GraphQLAbstractType };
}

function definitionOf(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parentType.getFields()[name];
}
