import type { CompiledOperation } from '../execution/CompiledOperation';
import type { Executor } from '../execution/Executor';
import type { GraphQLRequest } from './readGraphQLRequest';

/** A request that can be executed at once. */
export interface KnownOperation {
  executor: Pick<Executor, 'execute'>;
  operation: CompiledOperation;
  variables: GraphQLRequest['variables'];
}

export interface KnownOperations {
  /** Of the supergraph that is served now. */
  executor: () => Pick<Executor, 'find' | 'execute'>;
  /** The text of a persisted query that this process has in memory, by its SHA-256. */
  textOf: (sha256: string) => string | undefined;
  /** Whether a query is known to be within the bounds with what else is in the request. */
  allows: (query: string, request: GraphQLRequest) => boolean;
}

/**
 * Finds the operation that a request asks for among those that were parsed, validated and planned before. Undefined for
 * everything else: Apollo Server finds out what is to be done with it, or what is wrong with it.
 */
export function findKnownOperation(
  request: GraphQLRequest,
  { executor: current, textOf, allows }: KnownOperations,
): KnownOperation | undefined {
  const query = findText(request, textOf);
  if (query === undefined || request.operationName === '') return undefined;
  const executor = current();
  const operation = executor.find(query, request.operationName);
  if (operation === undefined || !allows(query, request)) return undefined;
  return { executor, operation, variables: request.variables };
}

interface PersistedQuery {
  version?: unknown;
  sha256Hash?: unknown;
}

/** A text that comes with a hash counts only when it is known to be the text of that hash. */
function findText(
  { query, extensions }: GraphQLRequest,
  textOf: KnownOperations['textOf'],
): string | undefined {
  const persisted = extensions?.persistedQuery as PersistedQuery | null | undefined;
  if (!persisted) return query;
  if (persisted.version !== 1 || typeof persisted.sha256Hash !== 'string') return undefined;
  const text = textOf(persisted.sha256Hash);
  return query === undefined || query === text ? text : undefined;
}
