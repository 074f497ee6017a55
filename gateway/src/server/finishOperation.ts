import { syntheticData, syntheticDataKey } from '@agency-graph/subgraph-kit/synthetic-note';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { withRequestId } from './maskError';

/** Which operation it was, as far as that came to light. */
export interface FinishedOperation {
  name: string | undefined;
  type: string | undefined;
  errors: readonly GraphQLFormattedError[] | undefined;
}

/** Logs an operation in one line. Gives its errors as the client gets them: with the id under which the log explains what broke. */
export function finishOperation(
  { name, type, errors }: FinishedOperation,
  context: RequestContext,
): readonly GraphQLFormattedError[] | undefined {
  const { requestId, log, startedAt, subgraphRequests } = context;
  if (log.isLevelEnabled('info')) {
    log.info(
      {
        requestId,
        operation: name ?? null,
        type: type ?? null,
        durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
        errors: errors === undefined ? [] : codesOf(errors),
        subgraphRequests,
      },
      'operation',
    );
  }
  return errors?.map((error) => withRequestId(error, requestId));
}

/** Says in the answer which subgraphs contributed made-up records to it, and how it came about when the client asks for that. */
export function extensionsOf({
  syntheticSubgraphs,
  queryPlan,
}: RequestContext): Record<string, unknown> | undefined {
  if (syntheticSubgraphs.size === 0 && queryPlan === undefined) return undefined;
  return {
    ...(syntheticSubgraphs.size > 0 && { [syntheticDataKey]: syntheticData(syntheticSubgraphs) }),
    ...(queryPlan && { queryPlan }),
  };
}

function codesOf(errors: readonly GraphQLFormattedError[]): string[] {
  return [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
}
