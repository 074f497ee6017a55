import type { Bench } from './Bench';
import { measure, type Measurement } from './measure';
import type { BenchOptions } from './readBenchOptions';
import type { RunningGateway } from './RunningGateway';
import type { Scenario } from './scenarios';
import type { NotMeasured, StartedGateways } from './startGateways';

const mostWarmUps = 4;

/** Measures the gateways in turns, another one first in each round. */
export async function runRounds(
  bench: Bench,
  { gateways, notMeasured }: StartedGateways,
  options: BenchOptions,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const turn = async (what: string, seconds: number, { gateway, scenario }: Pair) => {
    if (gateway.process.hasEnded) return undefined;
    process.stderr.write(`${what}: ${scenario.name}, ${gateway.label}\n`);
    try {
      const { connections = options.connections } = scenario;
      return await measure(bench, { gateway, scenario, seconds, connections });
    } catch (error) {
      if (!gateway.process.hasEnded) throw error;
      notMeasured.push(endOf(gateway, scenario, error as Error));
      return undefined;
    }
  };
  for (const pair of pairsOf(options.scenarios, gateways)) {
    // On a machine that is shared, a gateway gets less than its core: it is warm when it has worked long enough.
    let worked = 0;
    for (let times = 0; times < mostWarmUps && worked < 0.7 * options.warmUp; times += 1) {
      const one = await turn('warming up', options.warmUp, pair);
      worked += (one?.busyShare ?? 1) * options.warmUp;
    }
  }
  for (let round = 1; round <= options.rounds; round += 1) {
    const order = [
      ...gateways.slice(round % gateways.length),
      ...gateways.slice(0, round % gateways.length),
    ];
    for (const pair of pairsOf(options.scenarios, order)) {
      const one = await turn(`round ${round} of ${options.rounds}`, options.seconds, pair);
      if (one) measured.push(one);
    }
  }
  return measured;
}

interface Pair {
  gateway: RunningGateway;
  scenario: Scenario;
}

function pairsOf(scenarios: readonly Scenario[], gateways: readonly RunningGateway[]): Pair[] {
  return scenarios.flatMap((scenario) =>
    gateways.flatMap((gateway) => (takesPart(gateway, scenario) ? [{ gateway, scenario }] : [])),
  );
}

/** What is written by hand knows no other queries, and members in process are never slow. */
export function takesPart({ contender }: RunningGateway, scenario: Scenario): boolean {
  if (scenario.freshShare > 0 && contender.answersFresh === false) return false;
  return !(scenario.delayMs[1] > 0 && contender.isInProcess);
}

function endOf({ label }: RunningGateway, { name }: Scenario, { message }: Error): NotMeasured {
  return { gateway: label, reason: `it ended during ${name}: ${message}` };
}
