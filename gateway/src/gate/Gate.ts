import type { GateBase, GateSubmission } from './GateInput';
import type { GateReport } from './GateReport';

export interface GateOutcome {
  report: GateReport;
  /** What was composed, when composition passed: the gateway serves it when the report has passed. */
  supergraphSdl: string | undefined;
}

export interface GateCheck {
  submission: GateSubmission | undefined;
  /** A member that leaves, in the place of a submission. */
  retired?: string | undefined;
  base: GateBase;
  /** Whether the running server is asked, too. */
  probes: boolean;
  /** Publishing needs contact, licence and address; a check without them only warns. It never waits for checks. */
  purpose: 'check' | 'publish';
}

/** Holds every schema to the rules of the graph before it is live. */
export interface Gate {
  /** Never rejects for what a schema does; rejects with a RegistryError of the code SERVER_BUSY when too many are waiting. */
  check(check: GateCheck): Promise<GateOutcome>;
  close(): Promise<void>;
}
