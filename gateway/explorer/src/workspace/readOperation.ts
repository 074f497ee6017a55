import {
  getOperationAST,
  type GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The text of the workspace as GraphQL. Errors that make it unfit to run keep `operation` from being there. */
export interface ReadOperation {
  document: DocumentNode | undefined;
  operation: OperationDefinitionNode | undefined;
  errors: readonly GraphQLError[];
}

const maximumTokens = 10_000;

/** Parses a text and holds it against the schema. Of several operations the first one counts. */
export function readOperation(schema: GraphQLSchema, text: string): ReadOperation {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: maximumTokens });
  } catch (error) {
    return { document: undefined, operation: undefined, errors: [error as GraphQLError] };
  }
  const first = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = first && (getOperationAST(document, first.name?.value) ?? first);
  return { document, operation, errors: validate(schema, document) };
}
