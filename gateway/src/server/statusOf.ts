import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { MediaType } from './chooseMediaType';

interface Outcome {
  /** The status that the errors ask for. */
  status: number | undefined;
  /** Whether the answer has `data`, be it null. Without, the request failed before its execution. */
  hasData: boolean;
  errors: readonly GraphQLFormattedError[] | undefined;
}

/** What GraphQL itself finds wrong, as against what is no GraphQL request, or one that is refused. */
const faultsOfGraphQL: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
] satisfies ErrorCode[];

/**
 * The status of an answer by GraphQL over HTTP. A request that fails before its execution has 4xx in
 * `application/graphql-response+json`. In `application/json` it should have 200, by which older clients tell it from the
 * failure of something on the way: that goes for clients that name this type. Who accepts anything gets 4xx too.
 */
export function statusOf({ status = 200, hasData, errors }: Outcome, { kind }: MediaType): number {
  if (hasData) return status;
  if (kind === 'graphql-response') return Math.max(status, 400);
  return kind === 'json' && status === 400 && areOfGraphQL(errors) ? 200 : status;
}

function areOfGraphQL(errors: Outcome['errors'] = []): boolean {
  return errors.every(({ extensions }) => faultsOfGraphQL.includes(extensions?.code));
}
