import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A query that a program is written for. */
export interface CodedQuery {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operation: OperationDefinitionNode | undefined;
  schema: GraphQLSchema;
  url: string;
}
