import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How a member is started, or why it cannot be on this machine, as the end of a sentence. */
export type PreparedMember = { command: readonly [string, ...string[]] } | { missing: string };

const cache = join(__dirname, '../../../node_modules/.cache/agency-graph-partners');
const withinMs = 300_000;

/**
 * Makes a member ready to start: a virtual environment for the one in Python, a program for the one in Go. Both are kept in
 * `node_modules/.cache`, under what they are made of, and made anew when that changes.
 */
export function prepareMember(folder: string): PreparedMember {
  const directory = join(__dirname, folder);
  if (existsSync(join(directory, 'requirements.txt'))) return preparePython(directory);
  if (existsSync(join(directory, 'go.mod'))) return prepareGo(directory);
  return { command: [process.execPath, 'server.js'] };
}

function preparePython(directory: string): PreparedMember {
  const version = run('python3', ['--version']);
  if (version.status !== 0) return { missing: 'there is no python3' };
  const requirements = join(directory, 'requirements.txt');
  const kept = join(cache, `python-${hashOf([version.stdout, readFileSync(requirements)])}`);
  const python = (environment: string) => join(environment, 'bin/python');
  const made = makeOnce(kept, (environment) => [
    ['python3', ['-m', 'venv', environment]],
    [python(environment), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]],
  ]);
  return made ?? { command: [python(kept), 'server.py'] };
}

function prepareGo(directory: string): PreparedMember {
  const version = run('go', ['version']);
  if (version.status !== 0) return { missing: 'there is no go' };
  const sources = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(\.go|go\.(mod|sum)|\.graphql)$/.test(name))
    .toSorted()
    .map((name) => readFileSync(join(directory, name)));
  const kept = join(cache, `go-${hashOf([version.stdout, ...sources])}`);
  const made = makeOnce(kept, (output) => [
    ['go', ['build', '-C', directory, '-o', join(output, 'member'), '.']],
  ]);
  return made ?? { command: [join(kept, 'member')] };
}

type Step = readonly [program: string, parameters: readonly string[]];

/**
 * Runs the steps on a folder of their own, which is kept when all went well. Two processes may do it at the same time: the first
 * to end wins.
 */
function makeOnce(
  kept: string,
  steps: (folder: string) => Step[],
): { missing: string } | undefined {
  if (existsSync(kept)) return undefined;
  mkdirSync(cache, { recursive: true });
  const folder = `${kept}.${process.pid}`;
  try {
    for (const [program, parameters] of steps(folder)) {
      const { status, stderr, error } = run(program, parameters);
      if (status !== 0) {
        return { missing: `${program} failed: ${lastLine(error?.message ?? stderr)}` };
      }
    }
    renameSync(folder, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

function run(program: string, parameters: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, parameters, { encoding: 'utf8', timeout: withinMs });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!.slice(0, 200);
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
