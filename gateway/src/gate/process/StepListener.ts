import type { GateStep, StepReport } from '../GateReport';

/** Hears how a check goes on. */
export interface StepListener {
  began: (step: GateStep) => void;
  ended: (report: StepReport) => void;
  composed: (supergraphSdl: string) => void;
}
