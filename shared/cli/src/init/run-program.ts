import { spawn } from 'node:child_process';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';

export interface ProgramRun {
  /** The program and its arguments. */
  argv: readonly string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
}

const linesShown = 30;

/** Runs a program to its end. Resolves to its standard output; rejects with a CommandFailure that shows what it complained of. */
export function runProgram({ argv, folder, environment }: ProgramRun): Promise<string> {
  const [program, ...rest] = argv as [string, ...string[]];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: folder,
      env: withoutStarter(environment),
      shell: process.platform === 'win32' && program === 'npm',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    const fail = (how: string) => {
      const said = `${complaints}\n${output}`.trim().split('\n').slice(-linesShown).join('\n');
      const message = `${argv.slice(0, 3).join(' ')} ${how}:\n${said}`;
      reject(new CommandFailure(exitCodes.unavailable, message));
    };
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else fail(`ended with exit code ${code}`);
    });
  });
}

/** What npm tells the programs that it starts would lead another npm to the wrong folder. */
function withoutStarter(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|workspace|prefix))/.test(name),
    ),
  );
}
