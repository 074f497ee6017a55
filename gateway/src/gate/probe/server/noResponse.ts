import type { Finding } from '../../GateReport';
import type { SubgraphError } from '../../../subgraphs/SubgraphError';
import { probeFinding } from '../probeFinding';

/** What a server is refused for that gives no GraphQL response. */
export function noResponse({ code, message }: SubgraphError): Finding {
  return code === 'SUBGRAPH_UNAVAILABLE'
    ? probeFinding('PROBE_UNREACHABLE', message)
    : probeFinding('PROBE_NO_GRAPHQL', message);
}
