import { formatTable } from '../../table';
import { scenarios } from '../scenarios';
import { baselines, type Row } from './summarize';

const header = [
  'gateway',
  'req/s',
  'CPU ms/req',
  'req/CPU s',
  ...baselines.map((name) => `× ${name}`),
  'p50 ms',
  'p99 ms',
  'core %',
  'RSS MB',
  'subgraph req',
  'loop p99 ms',
  'wrong',
];

/** A table for each scenario, and what is to be said about single rows below it. */
export function formatRows(rows: readonly Row[]): string {
  return scenarios
    .map(({ name, about }) => ({ name, about, of: rows.filter((row) => row.scenario === name) }))
    .filter((scenario) => scenario.of.length > 0)
    .map(({ name, about, of }) =>
      [
        `${name}: ${about}`,
        formatTable(header, of.map(cellsOf)),
        ...freshTable(of),
        ...notes(of),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

function cellsOf(row: Row): string[] {
  return [
    row.gateway,
    digits(row.requestsPerSecond, 0),
    digits(row.cpuMs, 3),
    digits(row.requestsPerCpuSecond, 0),
    ...baselines.map((name) => digits(row.ratios[name], 2)),
    digits(row.latency.p50, 1),
    digits(row.latency.p99, 1),
    digits(row.busyShare && row.busyShare * 100, 0),
    digits(row.rssBytes && row.rssBytes / 1024 / 1024, 0),
    digits(row.subgraphRequests, 2),
    digits(row.loopDelayP99Ms, 1),
    String(row.failures),
  ];
}

/** Operations that have been asked before against those that have not. */
function freshTable(rows: readonly Row[]): string[] {
  const mixed = rows.filter((row) => row.freshLatency !== undefined);
  if (mixed.length === 0) return [];
  return [
    formatTable(
      ['gateway', 'warm p50 ms', 'warm p99 ms', 'cold p50 ms', 'cold p99 ms', 'loop p99 ms'],
      mixed.map((row) => [
        row.gateway,
        digits(row.latency.p50, 1),
        digits(row.latency.p99, 1),
        digits(row.freshLatency?.p50, 1),
        digits(row.freshLatency?.p99, 1),
        digits(row.loopDelayP99Ms, 1),
      ]),
    ),
  ];
}

function notes(rows: readonly Row[]): string[] {
  return rows.flatMap(({ gateway, complaints, forwardsUser }) => [
    ...complaints.map((complaint) => `WRONG, ${gateway}: ${complaint}`),
    ...(forwardsUser === false
      ? [`NOT EQUAL, ${gateway}: subgraphs did not get the user's header with each request`]
      : []),
  ]);
}

function digits(value: number | undefined, count: number): string {
  return value === undefined ? '–' : value.toFixed(count);
}
