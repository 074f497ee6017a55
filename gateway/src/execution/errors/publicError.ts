import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { GraphQLFormattedError } from 'graphql';

const codePattern = /^[A-Z][A-Z0-9_]{0,63}$/;
const maximumMessageLength = 1000;
const refusals = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
] satisfies ErrorCode[]);

/** An error of a subgraph as clients of the gateway see it, without its place. */
export type PlacelessError = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/**
 * What clients see of an error that a subgraph sent: the message, its code and which argument is wrong, when the subgraph
 * meant them for clients; else only whose field broke.
 */
export function publicError(error: GraphQLFormattedError, subgraph: string): PlacelessError {
  if (refusals.has(error.extensions?.code)) {
    // Requests to subgraphs are made from the supergraph: they are right, unless a subgraph's schema is another one by now.
    const code: ErrorCode = 'SUBGRAPH_INVALID_RESPONSE';
    const message = `The subgraph "${subgraph}" does not take requests that its schema in the supergraph allows.`;
    return { message, extensions: { code, subgraph } };
  }
  if (!isMeantForClients(error)) {
    const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
    const message = `The subgraph "${subgraph}" failed to resolve this field.`;
    return { message, extensions: { code, subgraph } };
  }
  const { code, argument } = error.extensions!;
  const extensions =
    typeof argument === 'string' ? { code, argument, subgraph } : { code, subgraph };
  return { message: error.message.slice(0, maximumMessageLength), extensions };
}

/** Whether a subgraph meant an error for clients: it has a code, and another one than INTERNAL_SERVER_ERROR. */
export function isMeantForClients({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code;
  return typeof code === 'string' && codePattern.test(code) && code !== 'INTERNAL_SERVER_ERROR';
}
