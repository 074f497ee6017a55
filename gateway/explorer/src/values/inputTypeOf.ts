import {
  isInputType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';

/** The type that a variable definition names; undefined when the schema has no input type of that name. */
export function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  // typeFromAST has an overload for each kind of node, but none for all of them.
  const type = (typeFromAST as (schema: GraphQLSchema, node: TypeNode) => unknown)(schema, node);
  return isInputType(type) ? type : undefined;
}
