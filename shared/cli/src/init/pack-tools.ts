import { createRequire } from 'node:module';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { packageFolder } from './package-folder';
import { runProgram, type ProgramRun } from './run-program';

/** Packages that a new subgraph brings along, as the addresses of their files in its package.json, by name. */
export type PackedTools = Readonly<
  Record<'@agency-graph/subgraph-kit' | '@agency-graph/cli', string>
>;

/**
 * Packs the kit and this tool into the folder's `vendor`, so that it stands by itself: they are in no package registry. Needs no
 * network. In a clone they are built first.
 */
export async function packTools(
  folder: string,
  { environment, say }: { environment: NodeJS.ProcessEnv; say: (text: string) => void },
): Promise<PackedTools> {
  const vendor = join(folder, 'vendor');
  mkdirSync(vendor, { recursive: true });
  const cli = packageFolder();
  const kit = kitFolder();
  const run: Omit<ProgramRun, 'argv'> = { folder: vendor, environment };
  if (isClone(cli)) {
    say('Building the kit and the tool …');
    const tsc = createRequire(join(cli, 'package.json')).resolve('typescript/bin/tsc');
    await runProgram({ ...run, argv: [process.execPath, tsc, '--build', cli] });
  }
  say('Packing them into vendor/ …');
  const packed: [string, string][] = [];
  for (const [name, source] of [
    ['@agency-graph/subgraph-kit', kit],
    ['@agency-graph/cli', cli],
  ] as const) {
    const flags = ['--ignore-scripts', '--offline', '--json', '--pack-destination', vendor];
    const output = await runProgram({ ...run, argv: ['npm', 'pack', source, ...flags] });
    packed.push([name, `file:vendor/${readFileName(output)}`]);
  }
  return Object.fromEntries(packed) as PackedTools;
}

/** npm 11 answers with a list, later ones with an object by name. */
function readFileName(output: string): string {
  const answer = JSON.parse(output) as Record<string, { filename: string }>;
  return Object.values(answer)[0]!.filename;
}

function isClone(cli: string): boolean {
  return !cli.split(sep).includes('node_modules') && existsSync(join(cli, 'src/main.ts'));
}

function kitFolder(): string {
  const found = createRequire(__filename).resolve('@agency-graph/subgraph-kit/log');
  return realpathSync(join(dirname(found), '..'));
}
