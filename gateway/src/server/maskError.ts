import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const unexpected = 'INTERNAL_SERVER_ERROR';

/**
 * What a client sees of an error of the gateway: the message of what was meant for clients, and nothing of what went
 * wrong inside. Errors of subgraphs come here fit for clients already.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, extensions, ...place } = formatted;
  // The gateway library repeats the name that `subgraph` holds.
  const { serviceName: _repeated, ...kept } = extensions ?? {};
  if (isBadRequest(error))
    return { ...place, message, extensions: { ...kept, code: 'BAD_REQUEST' } };
  if (!isInternal({ extensions: kept })) return { ...place, message, extensions: kept };
  return {
    ...place,
    message:
      'Something broke in the gateway while it answered. Try again; if it stays, report the request id.',
    extensions: { code: unexpected },
  };
}

/** Adds the id under which the log explains an unexpected error. */
export function withRequestId(
  error: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  if (error.extensions?.code !== unexpected) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Whether the gateway itself broke, as against a client or a subgraph. */
export function isInternal(error: Pick<GraphQLFormattedError, 'extensions'>): boolean {
  const { code = unexpected, subgraph } = error.extensions ?? {};
  return code === unexpected && subgraph === undefined && !isBadRequest(error);
}

/** Apollo Server gives some faults of the client an HTTP status and no code. */
function isBadRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}
