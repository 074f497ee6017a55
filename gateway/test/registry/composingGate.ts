import type { Gate, GateCheck } from '../../src/gate/Gate';
import type { GateReport } from '../../src/gate/GateReport';
import { compose } from '../../src/supergraph/compose';

export interface ComposingGate extends Gate {
  /** What it was asked, oldest first. */
  asked: GateCheck[];
}

/** A gate that holds schemas to one rule: they compose with the others. */
export function composingGate(): ComposingGate {
  const asked: GateCheck[] = [];
  return {
    asked,
    async check(check) {
      asked.push(check);
      const { submission, retired, base } = check;
      const name = submission?.name ?? retired ?? '';
      const others = base.members.filter((member) => member.name !== name);
      const sources = submission
        ? [...others, { name, url: submission.url ?? '', sdl: submission.sdl }]
        : others;
      try {
        const supergraphSdl = compose(sources);
        return { report: reportOf(name, base.sequence), supergraphSdl };
      } catch (error) {
        const report = reportOf(name, base.sequence, (error as Error).message);
        return { report, supergraphSdl: undefined };
      }
    },
    close: async () => {},
  };
}

function reportOf(member: string, base: number | undefined, message?: string): GateReport {
  const step = { step: 'composition', milliseconds: 1 } as const;
  if (message === undefined) {
    const steps = [{ ...step, outcome: 'passed', findings: [] } as const];
    return { passed: true, member, base, milliseconds: 1, steps };
  }
  const remedy = 'Change the schema.';
  const finding = { code: 'INVALID_GRAPHQL', severity: 'error', message, remedy } as const;
  const steps = [{ ...step, outcome: 'refused', findings: [finding] } as const];
  return { passed: false, member, base, milliseconds: 1, steps };
}
