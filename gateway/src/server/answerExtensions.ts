import { syntheticData, syntheticDataKey } from '@agency-graph/subgraph-kit/synthetic-note';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../RequestContext';

/** Says in the answer which subgraphs contributed made-up records to it. */
export function syntheticDataExtension(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body }, contextValue: { syntheticSubgraphs } }) {
        if (body.kind !== 'single' || syntheticSubgraphs.size === 0) return;
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          [syntheticDataKey]: syntheticData(syntheticSubgraphs),
        };
      },
    }),
  };
}
