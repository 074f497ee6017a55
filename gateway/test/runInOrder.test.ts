import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { useCleanups } from './cleanups';
import { startSource } from './runSource';

const cleanup = useCleanups();

interface Ended {
  exitCode: number | null;
  lines: string[];
}

/** Runs the process until it prints a line, sends it signals, and waits for its end. */
async function endAt(line: string, signals: NodeJS.Signals[], option = ''): Promise<Ended> {
  const child = startSource('test/openSlowly.ts', [option]);
  cleanup(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  createInterface({ input: child.stdout! }).on('line', (text) => {
    lines.push(text);
    if (text === line) signals.forEach((signal) => child.kill(signal));
  });
  await once(child, 'close');
  return { exitCode: child.exitCode, lines };
}

it.each(['SIGINT', 'SIGTERM'] as const)('closes in reverse order on %s', async (signal) => {
  await expect(endAt('ready', [signal])).resolves.toEqual({
    exitCode: 0,
    lines: ['opened database', 'opened server', 'ready', 'closed server', 'closed database'],
  });
});

it('closes what is open when it is told to end while it starts, and opens nothing more', async () => {
  await expect(endAt('opened database', ['SIGTERM'], 'slow database')).resolves.toEqual({
    exitCode: 0,
    lines: ['opened database', 'closed database', 'closed server'],
  });
});

it('closes what is open when a step fails, and ends with 1', async () => {
  await expect(endAt('', [], 'fail server')).resolves.toEqual({
    exitCode: 1,
    lines: ['opened database', 'opened server', 'closed server', 'closed database'],
  });
});

it('ends at once when it is told twice', async () => {
  const { exitCode, lines } = await endAt('ready', ['SIGINT', 'SIGTERM']);
  expect(exitCode).toBe(130);
  expect(lines).not.toContain('closed server');
});
