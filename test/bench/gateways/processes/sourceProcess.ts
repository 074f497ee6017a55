import { join } from 'node:path';
import type { ProcessOptions } from './ControlledProcess';

export const repository = join(__dirname, '../../../..');

/**
 * How Node runs a TypeScript file of the benchmark as it stands. What it imports from the project's packages is their
 * source as well, or what has been built of them.
 */
export function sourceProcess(
  file: string,
  { nodeFlags = [], built = false }: { nodeFlags?: readonly string[]; built?: boolean } = {},
) {
  return {
    command: process.execPath,
    arguments: [
      ...nodeFlags,
      '--import',
      join(repository, 'gateway/runFromSource.mjs'),
      ...(built ? [] : ['--conditions=source']),
      file,
    ],
    directory: repository,
  } satisfies Partial<ProcessOptions>;
}
