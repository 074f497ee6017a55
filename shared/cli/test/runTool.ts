import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../src/run';

export interface ToolRun {
  code: number;
  stdout: string;
  stderr: string;
}

export const workspace = join(__dirname, 'workspace');

class Collected extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs one command line in the workspace of the tests, in this process. */
export async function runTool(
  argv: readonly string[],
  {
    folder = workspace,
    environment = {},
  }: { folder?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<ToolRun> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await run(argv, { environment, folder, stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
