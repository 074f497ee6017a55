import { useCleanups } from '../cleanups';
import { Monolith } from './compare/Monolith';
import { expectEqualAnswers } from './expectEqualAnswers';
import { startExecutor, type StartExecutorOptions } from './systems/startExecutor';
import type { TestGraph } from './TestGraph';
import { readFacts } from './world/GraphFacts';
import { World } from './world/World';

export interface Round extends StartExecutorOptions {
  /** How many operations are generated. */
  count: number;
  /** Other operations for another seed. */
  seed: number;
}

/**
 * Operations that nobody wrote, each answered by the gateway and by one schema with the same resolvers. What "equal" means
 * stands at compareAnswers. A failure names the operation, made small, and the number from which it is generated.
 */
export function describeAnswers(graph: TestGraph, rounds: readonly Round[]): void {
  describe(`The answers over ${graph.name}`, () => {
    const cleanup = useCleanups();
    const world = new World(readFacts(graph));
    const monolith = new Monolith(world);

    it.each(rounds)(
      'are those of one schema: $count operations, $members members',
      async (round) => {
        const system = startExecutor(world, round);
        cleanup(() => system.close());
        const trial = { api: world.facts.api, monolith, system };
        await expect(expectEqualAnswers(trial, round)).resolves.toBeUndefined();
      },
    );
  });
}
