// Hive Gateway as it comes, but for one header that goes on to the subgraphs, and for the sharing of requests in flight.
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const sharing = process.env.SHARING === 'on';

export const gatewayConfig = {
  ...(process.env.RUNTIME === 'rust' ? { unifiedGraphHandler } : {}),
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
    }),
  },
  inboundInflightRequestDeduplication: sharing,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: sharing } } },
};
