import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

let answer: boolean | undefined;

/** Whether processes can be held on one core each, so that load and gateway do not take turns on the same one. */
export function hasTaskset(): boolean {
  answer ??= availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  return answer;
}
