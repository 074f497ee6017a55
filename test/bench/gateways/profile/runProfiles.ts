import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Bench } from '../Bench';
import type { BenchOptions } from '../readBenchOptions';
import type { RunningGateway } from '../RunningGateway';
import { takesPart } from '../runRounds';
import type { Scenario } from '../scenarios';
import type { CpuProfile } from './CpuProfile';
import { groupProfile, type ProfileGroup } from './groupProfile';

export interface ProfiledGateway {
  gateway: string;
  scenario: string;
  /** The whole profile, for the tools of a browser. */
  file: string;
  groups: ProfileGroup[];
}

/** Records where the processor time of each gateway goes that runs on Node. */
export async function runProfiles(
  bench: Bench,
  gateways: readonly RunningGateway[],
  options: BenchOptions,
): Promise<ProfiledGateway[]> {
  const profiled: ProfiledGateway[] = [];
  for (const scenario of options.scenarios) {
    for (const gateway of gateways) {
      if (!gateway.contender.isNode || !takesPart(gateway, scenario)) continue;
      process.stderr.write(`profiling ${scenario.name}, ${gateway.label}\n`);
      profiled.push(await profileOne(bench, { gateway, scenario, options }));
    }
  }
  return profiled;
}

interface One {
  gateway: RunningGateway;
  scenario: Scenario;
  options: BenchOptions;
}

async function profileOne(bench: Bench, { gateway, scenario, options }: One) {
  const { connections, seconds, warmUp } = options;
  await bench.resetSubgraphs(scenario);
  await bench.closedLoop(scenario, { url: gateway.url, seconds: warmUp, connections });
  await gateway.process.call('startProfile');
  await bench.closedLoop(scenario, { url: gateway.url, seconds, connections });
  const profile = await gateway.process.call<CpuProfile>('stopProfile');
  const file = join(tmpdir(), `${gateway.contender.name}-${scenario.name}.cpuprofile`);
  writeFileSync(file, JSON.stringify(profile));
  return {
    gateway: gateway.label,
    scenario: scenario.name,
    file,
    groups: groupProfile(profile),
  };
}
