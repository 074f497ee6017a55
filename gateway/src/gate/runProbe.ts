import type { Log } from '@agency-graph/subgraph-kit/log';
import type { GateCheck } from './Gate';
import type { StepReport } from './GateReport';
import type { Probe } from './probe/Probe';

interface ProbeStep {
  check: GateCheck;
  probe: Pick<Probe, 'run'> | undefined;
  signal: AbortSignal;
  log: Log;
}

/** The last step: asks the running server. */
export async function runProbe({ check, probe, signal, log }: ProbeStep): Promise<StepReport> {
  const { submission, base, probes } = check;
  const step = 'probe';
  const skip = (why: string): StepReport => ({
    step,
    outcome: 'skipped',
    why,
    milliseconds: 0,
    findings: [],
  });
  if (submission === undefined) return skip('because the member leaves');
  if (probe === undefined) return skip('because this gateway asks no servers');
  if (!probes) return skip('because the running server was not to be asked');
  if (submission.url === undefined) return skip('because no address was given');
  const startedAt = performance.now();
  const findings = await probe.run({ submission, base, signal }).catch((error: unknown) => {
    log.error({ err: error, member: submission.name }, 'The probe of a server broke');
    return [brokenProbe];
  });
  const isRefused = findings.some(({ severity }) => severity === 'error');
  const milliseconds = Math.round(performance.now() - startedAt);
  return { step, outcome: isRefused ? 'refused' : 'passed', milliseconds, findings };
}

const brokenProbe = {
  code: 'GATE_FAILED',
  severity: 'error',
  message: 'The running server could not be asked to the end: the probe broke over it.',
  remedy:
    "Try again. If it happens again, tell the graph's editors: the log of the gateway says what broke.",
} as const;
