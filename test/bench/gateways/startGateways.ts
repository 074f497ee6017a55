import type { Bench } from './Bench';
import type { BenchOptions } from './readBenchOptions';
import { RunningGateway } from './RunningGateway';

export interface NotMeasured {
  gateway: string;
  reason: string;
}

export interface StartedGateways {
  gateways: RunningGateway[];
  notMeasured: NotMeasured[];
}

/** Starts all gateways, with and without sharing where both are asked for. One that cannot start holds nobody up. */
export async function startGateways(bench: Bench, options: BenchOptions): Promise<StartedGateways> {
  const started: StartedGateways = { gateways: [], notMeasured: [] };
  for (const contender of options.gateways) {
    const variants = options.sharing && contender.canShare ? [false, true] : [false];
    for (const sharing of variants) {
      const name = sharing ? `${contender.name} (sharing)` : contender.name;
      process.stderr.write(`starting ${name}\n`);
      try {
        const { supergraphFile, gatewayCore: core } = bench;
        const { nodeFlags, fromSource } = options;
        started.gateways.push(
          await RunningGateway.start(contender, {
            supergraphFile,
            core,
            nodeFlags,
            fromSource,
            sharing,
          }),
        );
      } catch (error) {
        started.notMeasured.push({ gateway: name, reason: (error as Error).message });
      }
    }
  }
  return started;
}
