import { isatty } from 'node:tty';

const askEveryMs = 500;

/**
 * Ends this process, as if it had been told to, when what started it is gone: npm, or the terminal. Call it where
 * SIGINT and SIGTERM are listened for already.
 */
export function endWithStarter({ npm_lifecycle_event: script }: NodeJS.ProcessEnv): void {
  const end = () => process.kill(process.pid, 'SIGTERM');
  // Away from a terminal, a hang-up is none of our business: `nohup` has switched it off.
  if (isatty(0)) process.once('SIGHUP', end);
  if (script !== undefined) endWithShell(end);
}

/** A signal to npm reaches the shell between npm and this process, which ends without passing it on. */
function endWithShell(end: () => void): void {
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    end();
  }, askEveryMs).unref();
  // A signal at a terminal reaches all of them. The shell's end is then no second signal, which would mean "at once".
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => clearInterval(timer));
  }
}
