import type { Latencies } from '../load/Tally';
import type { Measurement } from '../measure';
import { median } from '../../table';

/** Medians over the rounds of one gateway in one scenario. */
export interface Row extends Omit<Measurement, 'busyShare' | 'complaint'> {
  busyShare: number | undefined;
  requestsPerCpuSecond: number | undefined;
  /** Requests per second of processor time, against those of another gateway in the same run. */
  ratios: Record<string, number | undefined>;
  complaints: string[];
}

/** Those that all others are compared with. */
export const baselines = ['stock', 'hive-rust', 'floor'] as const;

/** Rows in the order in which the gateways are named. */
export function summarize(measured: readonly Measurement[], gateways: readonly string[]): Row[] {
  const groups = new Map<string, Measurement[]>();
  for (const one of measured) {
    const key = `${one.scenario} ${one.gateway}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups.values()]
    .map(summarizeGroup)
    .toSorted((one, other) => gateways.indexOf(one.gateway) - gateways.indexOf(other.gateway));
  for (const row of rows) {
    for (const baseline of baselines) row.ratios[baseline] = ratio(row, baseline, rows);
  }
  return rows;
}

function summarizeGroup(group: readonly Measurement[]): Row {
  const middle = (read: (one: Measurement) => number | undefined) => {
    const values = group.flatMap((one) => read(one) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  const latencies = (read: (one: Measurement) => Latencies | undefined) => {
    const p50 = middle((one) => read(one)?.p50);
    const p99 = middle((one) => read(one)?.p99);
    return p50 === undefined || p99 === undefined ? undefined : { p50, p99 };
  };
  const cpuMs = middle((one) => one.cpuMs);
  const { gateway, scenario } = group[0]!;
  return {
    gateway,
    scenario,
    requestsPerSecond: middle((one) => one.requestsPerSecond)!,
    cpuMs,
    requestsPerCpuSecond: cpuMs === undefined ? undefined : 1000 / cpuMs,
    ratios: {},
    busyShare: middle((one) => one.busyShare),
    latency: latencies((one) => one.latency)!,
    freshLatency: latencies((one) => one.freshLatency),
    loopDelayP99Ms: middle((one) => one.loopDelayP99Ms),
    rssBytes: middle((one) => one.rssBytes),
    subgraphRequests: middle((one) => one.subgraphRequests),
    forwardsUser: group.every((one) => one.forwardsUser !== false),
    failures: group.reduce((sum, one) => sum + one.failures, 0),
    complaints: [...new Set(group.flatMap((one) => one.complaint ?? []))],
  };
}

function ratio(row: Row, baseline: string, rows: readonly Row[]): number | undefined {
  const other = rows.find(
    ({ gateway, scenario }) => scenario === row.scenario && gateway.split(' ')[0] === baseline,
  );
  return other?.requestsPerCpuSecond && row.requestsPerCpuSecond
    ? row.requestsPerCpuSecond / other.requestsPerCpuSecond
    : undefined;
}
