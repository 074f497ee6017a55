import type { Finding } from '../GateReport';
import { ThrowAwayGateway } from './ThrowAwayGateway';

/** A gateway for what was composed, or why there is none. */
export function openGateway(supergraphSdl: string): ThrowAwayGateway | Finding {
  try {
    return new ThrowAwayGateway(supergraphSdl);
  } catch (error) {
    return {
      code: 'SUPERGRAPH_NOT_SERVED',
      severity: 'error',
      message: `The graph can be composed with this schema, but not be served: ${(error as Error).message}`,
      remedy:
        "Take out what the message is about. If the schema is an ordinary one, tell the graph's editors: it is a fault of the gateway.",
    };
  }
}
