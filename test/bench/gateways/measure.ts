import type { Bench } from './Bench';
import type { Latencies } from './load/Tally';
import type { RunningGateway } from './RunningGateway';
import type { Scenario } from './scenarios';

/** One gateway in one scenario and round. */
export interface Measurement {
  gateway: string;
  scenario: string;
  requestsPerSecond: number;
  /** Processor time of the gateway's process for each request; undefined where the system does not tell. */
  cpuMs: number | undefined;
  /** From 0 to 1: how much of its core the gateway has used. */
  busyShare: number | undefined;
  latency: Latencies;
  freshLatency: Latencies | undefined;
  loopDelayP99Ms: number | undefined;
  rssBytes: number | undefined;
  /** Undefined where the members are in the gateway's process. */
  subgraphRequests: number | undefined;
  /** Whether each request to a subgraph carried the header of a user; undefined where none was counted. */
  forwardsUser: boolean | undefined;
  failures: number;
  complaint: string | undefined;
}

export interface MeasureOptions {
  gateway: RunningGateway;
  scenario: Scenario;
  seconds: number;
  connections: number;
}

export async function measure(
  bench: Bench,
  { gateway, scenario, seconds, connections }: MeasureOptions,
): Promise<Measurement> {
  await bench.resetSubgraphs(scenario);
  await gateway.resetLoopDelay();
  const before = await gateway.usage();
  const load = await bench.closedLoop(scenario, { url: gateway.url, seconds, connections });
  const after = await gateway.usage();
  const counts = await bench.subgraphCounts();
  const cpuMs = before && after && after.cpuMs - before.cpuMs;
  const { isInProcess = false } = gateway.contender;
  return {
    gateway: gateway.label,
    scenario: scenario.name,
    requestsPerSecond: load.answers / load.seconds,
    cpuMs: cpuMs === undefined ? undefined : cpuMs / load.answers,
    busyShare: cpuMs === undefined ? undefined : cpuMs / (load.seconds * 1000),
    latency: load.latency,
    freshLatency: load.freshLatency,
    loopDelayP99Ms: after?.loopDelayP99Ms,
    rssBytes: after?.rssBytes,
    subgraphRequests: isInProcess ? undefined : counts.requests / load.answers,
    forwardsUser: isInProcess ? undefined : counts.requests === counts.withUser,
    failures: load.failures,
    complaint: load.complaint,
  };
}
