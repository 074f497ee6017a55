import type { GateStep, StepReport } from '../GateReport';

/** What the gate's process tells while it checks a schema, and at the end of it. */
export type GateMessage =
  | { kind: 'began'; step: GateStep }
  | { kind: 'ended'; report: StepReport }
  | { kind: 'composed'; supergraphSdl: string }
  /** The steps are done, as far as they led. */
  | { kind: 'done' }
  /** Something broke that the steps did not foresee. */
  | { kind: 'failed'; failure: string };
