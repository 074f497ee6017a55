import type { Bench } from '../Bench';
import type { BenchOptions } from '../readBenchOptions';
import { takesPart } from '../runRounds';
import type { StartedGateways } from '../startGateways';
import { findHighestRate, type HighestRate } from './findHighestRate';

/** Finds the highest rate of each gateway in each scenario. */
export async function runOpenLoops(
  bench: Bench,
  { gateways, notMeasured }: StartedGateways,
  { scenarios, seconds, warmUp, connections }: BenchOptions,
): Promise<HighestRate[]> {
  const found: HighestRate[] = [];
  for (const scenario of scenarios) {
    for (const gateway of gateways.filter((each) => takesPart(each, scenario))) {
      if (gateway.process.hasEnded) {
        notMeasured.push({ gateway: gateway.label, reason: 'it ended' });
        continue;
      }
      found.push(await findHighestRate(bench, { gateway, scenario, seconds, warmUp, connections }));
    }
  }
  return found;
}
