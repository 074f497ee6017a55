import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { isInternal } from './maskError';

/** Logs in full what broke in the gateway itself. */
export function logBroken(
  errors: readonly (GraphQLFormattedError | GraphQLError)[],
  { log, requestId }: Pick<RequestContext, 'log' | 'requestId'>,
): void {
  for (const error of errors) {
    if (!isInternal(error)) continue;
    const cause = error instanceof GraphQLError ? error.originalError : undefined;
    log.error({ requestId, err: cause ?? error }, 'the gateway broke');
  }
}
