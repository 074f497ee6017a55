import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '@agency-graph/gateway/supergraph/compose';
import type { ClosedLoopOptions } from './load/runClosedLoop';
import type { OpenLoopOptions, OpenLoopResult } from './load/runOpenLoop';
import type { LoadResult } from './load/Tally';
import { ControlledProcess } from './processes/ControlledProcess';
import { sourceProcess } from './processes/sourceProcess';
import type { Scenario } from './scenarios';
import type { SubgraphCounts, SubgraphSettings } from './subgraphs/main';
import { schemas, subgraphNames, type SubgraphName } from './subgraphs/schemas';

const numbersOfRun = 10_000_000;

/** What stands around each gateway: the members, the load, and the supergraph in a file. */
export class Bench {
  /** The core of the gateways. Members and load have others, as far as there are any. */
  readonly gatewayCore = 0;
  private runs = 0;

  private constructor(
    readonly supergraphFile: string,
    private readonly subgraphs: ControlledProcess,
    private readonly load: ControlledProcess,
  ) {}

  static async open(): Promise<Bench> {
    const folder = mkdtempSync(join(tmpdir(), 'agency-graph-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const cores = availableParallelism();
    const start = (name: string, core: number) =>
      new ControlledProcess({
        name,
        ...sourceProcess(join(__dirname, name, 'main.ts')),
        environment: { NODE_ENV: 'production' },
        core: Math.min(core, cores - 1),
      });
    const subgraphs = start('subgraphs', 1);
    const load = start('load', 2);
    const urls = await subgraphs.call<Record<SubgraphName, string>>('listen');
    const sources = subgraphNames.map((name) => ({ name, url: urls[name], sdl: schemas[name] }));
    const supergraphFile = join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, compose(sources));
    return new Bench(supergraphFile, subgraphs, load);
  }

  closedLoop(
    scenario: Scenario,
    options: Pick<ClosedLoopOptions, 'url' | 'seconds' | 'connections'>,
  ): Promise<LoadResult> {
    return this.load.call('closedLoop', { ...this.requestsOf(scenario), ...options });
  }

  openLoop(
    scenario: Scenario,
    options: Pick<OpenLoopOptions, 'url' | 'seconds' | 'rate'>,
  ): Promise<OpenLoopResult> {
    return this.load.call('openLoop', { ...this.requestsOf(scenario), ...options });
  }

  async resetSubgraphs({ delayMs }: Scenario): Promise<void> {
    await this.subgraphs.call('reset', { delayMs } satisfies SubgraphSettings);
  }

  subgraphCounts(): Promise<SubgraphCounts> {
    return this.subgraphs.call('counts');
  }

  async close(): Promise<void> {
    await Promise.all([this.subgraphs.stop(), this.load.stop()]);
  }

  private requestsOf({ query, distinct, freshShare }: Scenario) {
    // Users and fresh operations have numbers; none comes twice, or a gateway would know it already.
    this.runs += 1;
    return { query, distinct, freshShare, firstNumber: this.runs * numbersOfRun };
  }
}
