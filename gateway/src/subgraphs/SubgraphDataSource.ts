import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { syntheticDataKey } from '@agency-graph/subgraph-kit/synthetic-note';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { nulledPaths } from './nulledPaths';
import { failureErrors, isMeantForClients, publicErrors, type ErrorScope } from './publicErrors';
import type { SubgraphClient, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

type Options = GraphQLDataSourceProcessOptions;
type Fetch = Extract<Options, { incomingRequestContext: unknown }>;

/**
 * One subgraph as Apollo's execution of query plans sees it. Whatever goes wrong becomes errors in the answer, each
 * with the path of a field that it nulled, so that the rest of the graph still answers.
 */
export class SubgraphDataSource implements GraphQLDataSource {
  constructor(private readonly client: SubgraphClient) {}

  async process(options: Options) {
    const { name } = this.client;
    const fetch = options as Fetch;
    const context = fetch.context as RequestContext;
    const scope = scopeOf(fetch, name);
    context.subgraphRequests[name] = (context.subgraphRequests[name] ?? 0) + 1;
    try {
      const response = await this.send(fetch, context);
      const { data = null, errors, extensions } = response;
      if (extensions?.[syntheticDataKey]) context.syntheticSubgraphs.add(name);
      if (errors === undefined) return { data };
      logUnmeant(errors, name, context);
      return { data, errors: publicErrors(response, scope).map(toGraphQLError) };
    } catch (error) {
      const failure = this.describe(error);
      if (!context.signal.aborted) logFailure(failure, name, context);
      return { data: null, errors: failureErrors(failure, scope).map(toGraphQLError) };
    }
  }

  private async send({ request }: Fetch, context: RequestContext): Promise<SubgraphResponse> {
    const { query = '', operationName, variables = {} } = request;
    const { requestId, signal } = context;
    const response = await this.client.execute({
      query,
      operationName,
      variables,
      requestId,
      signal,
    });
    const asked = variables.representations;
    const { _entities: given } = response.data ?? {};
    if (Array.isArray(asked) && response.data && !hasLength(given, asked.length)) {
      throw this.invalid(`did not answer with the ${asked.length} entities that it was asked for`);
    }
    return response;
  }

  private describe(error: unknown): SubgraphError {
    if (error instanceof SubgraphError) return error;
    const reason = 'could not be asked';
    return new SubgraphError({
      subgraph: this.client.name,
      code: 'SUBGRAPH_UNAVAILABLE',
      reason,
      cause: error,
    });
  }

  private invalid(reason: string): SubgraphError {
    return new SubgraphError({
      subgraph: this.client.name,
      code: 'SUBGRAPH_INVALID_RESPONSE',
      reason,
    });
  }
}

function hasLength(list: unknown, length: number): boolean {
  return Array.isArray(list) && list.length === length;
}

function scopeOf(options: Fetch, subgraph: string): ErrorScope {
  const { request, pathInIncomingRequest = [], incomingRequestContext } = options;
  const { query = '', variables = {} } = request;
  return {
    subgraph,
    isEntityFetch: Array.isArray(variables.representations),
    nulledPaths: () =>
      nulledPaths(
        { query, variables, pathInResponse: pathInIncomingRequest.map(String) },
        {
          document: incomingRequestContext.document!,
          operation: incomingRequestContext.operation!,
          variables: incomingRequestContext.request.variables ?? {},
        },
      ),
  };
}

function logUnmeant(
  errors: readonly GraphQLFormattedError[],
  subgraph: string,
  context: RequestContext,
): void {
  const unmeant = errors.filter((error) => !isMeantForClients(error));
  if (unmeant.length === 0) return;
  const { requestId, log } = context;
  const [{ message, path } = { message: '' }] = unmeant;
  log.error(
    { requestId, subgraph, count: unmeant.length, first: { message, path } },
    'a subgraph failed on fields',
  );
}

function logFailure(
  failure: SubgraphError,
  subgraph: string,
  { requestId, log }: RequestContext,
): void {
  const { code, message, cause } = failure;
  log.warn({ requestId, subgraph, code, err: cause }, message);
}

function toGraphQLError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
