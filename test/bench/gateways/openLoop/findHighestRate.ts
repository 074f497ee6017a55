import type { Bench } from '../Bench';
import type { OpenLoopResult } from '../load/runOpenLoop';
import type { RunningGateway } from '../RunningGateway';
import type { Scenario } from '../scenarios';

export interface HighestRate {
  gateway: string;
  scenario: string;
  /** Arrivals each second that were answered with p99 within the bound; 0 where none of those tried was. */
  rate: number;
  p50: number;
  p99: number;
  /** The lowest rate tried that was not held. */
  tooMuch: number;
  failures: number;
  complaint: string | undefined;
}

export interface SearchOptions {
  gateway: RunningGateway;
  scenario: Scenario;
  /** How long each rate is tried. */
  seconds: number;
  warmUp: number;
  connections: number;
}

/** Milliseconds from the time a request is due. */
export const p99Bound = 300;
const tries = 10;
const precision = 0.04;

/** Tries rates, beginning with most of what a closed loop gets, until what holds and what does not lie close together. */
export async function findHighestRate(
  bench: Bench,
  { gateway, scenario, seconds, warmUp, connections }: SearchOptions,
): Promise<HighestRate> {
  await bench.resetSubgraphs(scenario);
  const { url, label } = gateway;
  const closed = await bench.closedLoop(scenario, { url, seconds: warmUp, connections });
  let rate = (closed.answers / closed.seconds) * 0.8;
  let held: OpenLoopResult | undefined;
  let highest = 0;
  let tooMuch = Infinity;
  let failures = closed.failures;
  let complaint = closed.complaint;
  for (let turn = 0; turn < tries && tooMuch - highest > precision * highest; turn += 1) {
    process.stderr.write(`${scenario.name}, ${label}: ${rate.toFixed(0)} arrivals/s\n`);
    let result = await bench.openLoop(scenario, { url, seconds, rate });
    // A machine has moments of its own: a rate is too much when it is twice.
    if (!isHeld(result)) result = await bench.openLoop(scenario, { url, seconds, rate });
    failures += result.unanswered > 0 ? 0 : result.failures;
    complaint ??= result.complaint;
    if (isHeld(result)) [highest, held] = [rate, result];
    else tooMuch = rate;
    rate = tooMuch === Infinity ? highest * 1.3 : (highest + tooMuch) / 2;
  }
  const { p50 = 0, p99 = 0 } = held?.latency ?? {};
  const found = { gateway: label, scenario: scenario.name, rate: highest, p50, p99 };
  return { ...found, tooMuch, failures, complaint };
}

function isHeld({ unanswered, failures, latency }: OpenLoopResult): boolean {
  return unanswered === 0 && failures === 0 && latency.p99 <= p99Bound;
}
