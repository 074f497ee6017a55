import type { Log } from '@agency-graph/subgraph-kit/log';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from '../RequestContext';
import { libraryLogger } from './libraryLogger';
import { maskError } from './maskError';
import { operationLog } from './operationLog';
import type { PersistedQueryCache } from './PersistedQueryCache';
import { requireOperation } from './requireOperation';
import { syntheticDataExtension } from './syntheticDataExtension';

export interface ApolloServerOptions {
  gateway: ApolloGateway;
  persistedQueries: PersistedQueryCache;
  log: Log;
}

/** A query of more words and signs than this is no query that a person or a program wrote on purpose. */
export const maximumTokens = 10_000;

/** GraphQL itself: parse, validate, plan, execute, with the bounds of a public server and nothing that calls home. */
export function createApolloServer(options: ApolloServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: options.gateway,
    logger: libraryLogger(options.log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: maximumTokens },
    persistedQueries: { cache: options.persistedQueries, ttl: null },
    formatError: maskError,
    plugins: [
      operationLog(),
      requireOperation(),
      syntheticDataExtension(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
