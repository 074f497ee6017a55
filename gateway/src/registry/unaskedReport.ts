import { gateSteps, type GateReport } from '../gate/GateReport';

/** The report of a gate that was not asked, because everything stands already. */
export function unaskedReport(member: string, base: number | undefined): GateReport {
  const why = 'because nothing has changed';
  return {
    passed: true,
    member,
    base,
    steps: gateSteps.map((step) => ({
      step,
      outcome: 'skipped',
      why,
      milliseconds: 0,
      findings: [],
    })),
    milliseconds: 0,
  };
}
