import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const tool = join(__dirname, '../../../shared/cli/bin/agency-graph.mjs');

export interface CommandResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  /** Where it is run: the folder of a member. */
  folder: string;
  gateway: string;
  key?: string;
}

/** Runs `npx agency-graph` as an agency does, in a process of its own, and waits until it has ended. */
export async function runCommand(
  parameters: readonly string[],
  { folder, gateway, key = '' }: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [tool, ...parameters], {
    cwd: folder,
    env: { ...process.env, AGENCY_GRAPH_GATEWAY: gateway, AGENCY_GRAPH_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { exitCode, stdout, stderr };
}
