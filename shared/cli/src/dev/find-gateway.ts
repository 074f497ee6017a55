import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';

/** How to start a gateway of the package `@agency-graph/gateway`. */
export interface GatewayProgram {
  folder: string;
  /** Arguments of node: its options and the main file. */
  argv: readonly string[];
}

/** Finds the package from the first folder that has it: as TypeScript sources in a clone, or built. */
export function findGateway(folders: readonly string[]): GatewayProgram {
  for (const folder of folders) {
    const main = resolveMain(folder);
    if (main !== undefined) return programOf(main);
  }
  throw new CommandFailure(
    exitCodes.usage,
    'agency-graph dev starts a gateway on this machine, and the package @agency-graph/gateway is not installed here. ' +
      'Run the command in a clone of the graph, with the folder of your subgraph: npx agency-graph dev ../my-subgraph.',
  );
}

function resolveMain(folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'package.json')).resolve('@agency-graph/gateway/main');
  } catch {
    return undefined;
  }
}

function programOf(main: string): GatewayProgram {
  const folder = join(dirname(main), '..');
  const source = join(folder, 'src/main.ts');
  const loader = join(folder, 'runFromSource.mjs');
  const options = ['--max-semi-space-size=64'];
  if (!existsSync(source) || !existsSync(loader)) return { folder, argv: [...options, main] };
  const fromSource = ['--import', pathToFileURL(loader).href, '--conditions=source'];
  return { folder, argv: [...options, ...fromSource, source] };
}
