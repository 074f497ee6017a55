import { gateSteps, type Finding, type GateStep, type StepReport } from '../GateReport';
import type { StepListener } from './StepListener';

/** How far a check has come. */
export class GateProgress implements StepListener {
  readonly reports: StepReport[] = [];
  supergraphSdl: string | undefined;
  private underWay: { step: GateStep; startedAt: number } | undefined;

  readonly began = (step: GateStep): void => {
    this.underWay = { step, startedAt: performance.now() };
  };

  readonly ended = (report: StepReport): void => {
    this.underWay = undefined;
    this.reports.push(report);
  };

  readonly composed = (supergraphSdl: string): void => {
    this.supergraphSdl = supergraphSdl;
  };

  /** The step that is under way, or between two of them the next. */
  get step(): GateStep {
    if (this.underWay !== undefined) return this.underWay.step;
    const last = this.reports.at(-1);
    return gateSteps[last === undefined ? 0 : gateSteps.indexOf(last.step) + 1] ?? 'load';
  }

  /** Ends the step under way with what broke it. */
  refuse(finding: Finding): void {
    const startedAt = this.underWay?.startedAt ?? performance.now();
    this.ended({
      step: this.step,
      outcome: 'refused',
      milliseconds: Math.round(performance.now() - startedAt),
      findings: [finding],
    });
  }
}
