import type { SubgraphClient } from './SubgraphClient';

/** How a member is doing, as the requests to it show. */
export interface MemberState {
  /** `closed`: it is asked. `open`: it failed too often and is left alone. `trial`: one request finds out whether it is back. */
  breaker: 'closed' | 'open' | 'trial';
  /** Requests that it is answering now. */
  inFlight: number;
  /** Requests that wait for their turn. */
  queued: number;
}

/** A client that can say how its member is doing. */
export interface ObservedClient extends SubgraphClient {
  readonly state: MemberState;
}
