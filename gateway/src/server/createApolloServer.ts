import type { Log } from '@agency-graph/subgraph-kit/log';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { boundsPlugin } from '../bounds/boundsPlugin';
import type { OperationBounds } from '../bounds/OperationBounds';
import type { RequestContext } from '../RequestContext';
import { libraryLogger } from './libraryLogger';
import { maskError } from './maskError';
import { operationLog } from './operationLog';
import type { PersistedQueryCache } from './PersistedQueryCache';
import { requireOperation } from './requireOperation';
import { statusByMediaType } from './statusByMediaType';
import { answerExtensions } from './answerExtensions';

export interface ApolloServerOptions {
  gateway: GatewayInterface;
  persistedQueries: PersistedQueryCache;
  bounds: OperationBounds;
  log: Log;
}

/** GraphQL itself: parse, validate, plan, execute, with the bounds of a public server and nothing that calls home. */
export function createApolloServer(options: ApolloServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: options.gateway,
    logger: libraryLogger(options.log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: options.bounds.limits.tokens },
    // The bounds remember documents that passed them.
    documentStore: null,
    persistedQueries: { cache: options.persistedQueries, ttl: null },
    formatError: maskError,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      boundsPlugin(options.bounds),
      operationLog(),
      requireOperation(),
      answerExtensions(),
      statusByMediaType(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
