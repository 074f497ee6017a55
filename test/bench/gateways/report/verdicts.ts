import type { Row } from './summarize';

interface Target {
  scenario: string;
  gateway: string;
  baseline: string;
  /** Requests per CPU second, as a multiple of the baseline's. */
  atLeast: number;
}

/** What our gateway was designed for. */
const targets: readonly Target[] = [
  { scenario: 'nested', gateway: 'ours', baseline: 'stock', atLeast: 12 },
  { scenario: 'nested', gateway: 'ours', baseline: 'hive-rust', atLeast: 5 },
  { scenario: 'nested', gateway: 'ours', baseline: 'floor', atLeast: 1 },
  { scenario: 'small', gateway: 'ours', baseline: 'stock', atLeast: 15 },
  { scenario: 'nested', gateway: 'ours-in-process', baseline: 'stock', atLeast: 25 },
  { scenario: 'small', gateway: 'ours-in-process', baseline: 'stock', atLeast: 25 },
];
const loopDelayBoundMs = 50;

/** A line for each target that the run tells something about. */
export function verdicts(rows: readonly Row[]): string[] {
  const lines = targets.flatMap(({ scenario, gateway, baseline, atLeast }) => {
    const reached = rowOf(rows, scenario, gateway)?.ratios[baseline];
    return reached === undefined
      ? []
      : [
          `${verdict(reached >= atLeast)}: ${scenario}, ${gateway}: ${reached.toFixed(1)} × ${baseline}, target ${atLeast}`,
        ];
  });
  const delay = rowOf(rows, 'mixed-few', 'ours')?.loopDelayP99Ms;
  if (delay === undefined) return lines;
  const held = verdict(delay < loopDelayBoundMs);
  return [
    ...lines,
    `${held}: mixed-few, ours: loop delay p99 ${delay.toFixed(1)} ms, target below ${loopDelayBoundMs}`,
  ];
}

function rowOf(rows: readonly Row[], scenario: string, gateway: string): Row | undefined {
  return rows.find((row) => row.scenario === scenario && row.gateway.split(' ')[0] === gateway);
}

function verdict(isMet: boolean): string {
  return isMet ? 'met   ' : 'missed';
}
