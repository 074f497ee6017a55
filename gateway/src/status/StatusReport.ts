import type { MemberFigures } from '../subgraphs/MemberStatistics';
import type { MemberState } from '../subgraphs/ObservedClient';

/** How the graph is doing, as one gateway sees it: `/status.json`. Times are in ISO 8601 and UTC. */
export interface StatusReport {
  at: string;
  gateway: { startedAt: string; uptimeSeconds: number };
  supergraph: {
    /** As answers name it in their header `x-supergraph-version`. */
    version: string;
    /** Its number in the registry. */
    number: number | null;
    /** Since when this gateway serves it. */
    servedSince: string;
    /** Since when the registry says that it is to be served. */
    activatedAt: string | null;
  };
  /** Null where there is none: the supergraph comes from a file. */
  registry: { answers: boolean; awaySince: string | null } | null;
  /** Those in quarantine first, then those that do not answer, then by name. */
  members: MemberStatus[];
}

/** One member. What only a registry knows is null without one. Where a member answers is nobody's business. */
export interface MemberStatus {
  name: string;
  agency: string | null;
  contact: string | null;
  licence: string | null;
  version: number | null;
  isBuiltIn: boolean | null;
  publishedAt: string | null;
  /** Whether it says that it can answer; `unknown` for a moment after the start. */
  health: 'up' | 'down' | 'unknown';
  breaker: MemberState['breaker'];
  /** Whether it is left alone because too many requests failed: its breaker is not closed. */
  isQuarantined: boolean;
  inFlight: number;
  queued: number;
  /** Null where nobody counts. */
  lastMinute: MemberFigures | null;
  /** Since this gateway began to ask the member at its present address. */
  sinceStart: MemberFigures | null;
}
