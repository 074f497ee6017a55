import { GraphQLError } from 'graphql';

/** Every `extensions.code` that a client of the graph can meet, and what it means. Documented in shared/README.md. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The query is not valid GraphQL text.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The request names an operation that the query does not hold.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  BAD_USER_INPUT: 'An argument or variable has a value that no retry will make valid.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash of a persisted query is not known: send the query with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are switched off.',
  PERSISTED_QUERY_NOT_IN_LIST:
    'The gateway executes the operations of its list only, and this is none of them.',
  QUERY_TOO_COMPLEX:
    'The operation is larger or costlier than one may be: the message says in what and by how much.',
  OPERATION_NOT_PLANNED:
    'No plan was found for the operation, or none in time: ask for less at once, or in another way.',
  SERVER_BUSY: 'The server has too much to do at the moment: send the request again in a while.',
  SUBGRAPH_UNAVAILABLE:
    'The subgraph that owns the field could not be reached or did not answer in time.',
  SUBGRAPH_INVALID_RESPONSE:
    'The subgraph that owns the field answered with something that is no GraphQL response.',
  INTERNAL_SERVER_ERROR: 'Something broke on the server; the log has it under the request id.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** The client sent an argument that no retry will make valid. The message says what would be. */
export class InvalidInputError extends GraphQLError {
  constructor(message: string, argument: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } });
    this.name = 'InvalidInputError';
  }
}
