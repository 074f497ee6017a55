import type { Log } from '@agency-graph/subgraph-kit/log';
import { completeReport } from './completeReport';
import type { Gate, GateCheck } from './Gate';
import type { GateWork } from './GateWork';
import type { Probe } from './probe/Probe';
import { GateLane } from './process/GateLane';
import { runProbe } from './runProbe';

export interface GateLimits {
  /** How long the steps before the probe may take altogether (15 000). */
  milliseconds: number;
  /** The heap of the process that checks, in mebibytes (512). */
  memoryMegabytes: number;
  /** How many schemas may wait to be checked, and as many again to be published (8). */
  waiting: number;
}

export interface CreateGateOptions {
  log: Log;
  /** Asks running servers. Absent: no server is asked. */
  probe?: Pick<Probe, 'run'> | undefined;
  /** Those that differ from the usual ones. */
  limits?: Partial<GateLimits> | undefined;
}

/**
 * The gate: checks one schema at a time, and another one at the same time that is to be published, each in a process of its
 * own. So nobody who only checks can keep a member from publishing.
 */
export function createGate({ log, probe, limits }: CreateGateOptions): Gate {
  const { milliseconds = 15_000, memoryMegabytes = 512, waiting = 8 } = limits ?? {};
  const openLane = (purpose: GateCheck['purpose']) =>
    new GateLane({ purpose, capacity: waiting, timeLimitMs: milliseconds, memoryMegabytes, log });
  const lanes = { check: openLane('check'), publish: openLane('publish') };
  const closing = new AbortController();
  return {
    async check(check) {
      const startedAt = performance.now();
      const work = workOf(check);
      const { reports, supergraphSdl } = await lanes[check.purpose].run(work);
      if (reports.every(({ outcome }) => outcome !== 'refused')) {
        reports.push(await runProbe({ check, probe, signal: closing.signal, log }));
      }
      return { report: completeReport({ work, reports, startedAt }), supergraphSdl };
    },
    async close() {
      closing.abort();
      lanes.check.close();
      lanes.publish.close();
    },
  };
}

function workOf({ submission, retired, base, purpose }: GateCheck): GateWork {
  const member = submission?.name ?? retired;
  if (member === undefined) throw new Error('A check needs a submission or a member that leaves.');
  return { member, submission, base, purpose };
}
