import { gateSteps, type GateReport, type GateStep, type StepReport } from './GateReport';
import type { GateWork } from './GateWork';

interface Steps {
  work: GateWork;
  /** Of the steps that were taken, in their order. */
  reports: readonly StepReport[];
  /** On the clock of `performance.now()`. */
  startedAt: number;
}

/** A report with all steps: those that were not taken say why. */
export function completeReport({ work, reports, startedAt }: Steps): GateReport {
  const refused = reports.filter(({ outcome }) => outcome === 'refused');
  return {
    passed: refused.length === 0,
    member: work.member,
    base: work.base.sequence,
    steps: gateSteps.map(
      (step) =>
        reports.find((report) => report.step === step) ??
        skip(step, whySkipped(step, work, refused)),
    ),
    milliseconds: Math.round(performance.now() - startedAt),
  };
}

function whySkipped(step: GateStep, work: GateWork, refused: readonly StepReport[]): string {
  if (work.submission === undefined && ofSchemas.has(step)) {
    return 'because the member leaves and hands in no schema';
  }
  const [first] = refused;
  return first
    ? `because the step "${first.step}" refuses the schema`
    : 'because nothing was to be done';
}

const ofSchemas: ReadonlySet<GateStep> = new Set(['limits', 'syntax', 'policy']);

function skip(step: GateStep, why: string): StepReport {
  return { step, outcome: 'skipped', why, milliseconds: 0, findings: [] };
}
