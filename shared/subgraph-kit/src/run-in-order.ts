import { fail } from './fail';

type Close = () => Promise<unknown>;
export type CloseLater = (close: Close) => void;

const graceMs = 10_000;
const atOnceExitCode = 130;
const endings = ['SIGINT', 'SIGTERM', 'disconnect'] as const;

/**
 * Runs a process that opens one thing after the other, from its start to its end. `open` hands over how to close each
 * thing as soon as it has it. All that is open is closed, in reverse order, when a step fails and when the process is
 * told to end, before everything is open too: by SIGINT or SIGTERM, or because the process that started it is gone.
 * That takes ten seconds at most; who tells it twice ends it at once.
 */
export async function runInOrder(open: (closeLater: CloseLater) => Promise<void>): Promise<void> {
  const closes: Close[] = [];
  const closeAll = async () => {
    for (let close = closes.pop(); close; close = closes.pop()) await close();
  };
  let ending = false;
  const end = async () => {
    if (ending) process.exit(atOnceExitCode);
    ending = true;
    setTimeout(() => process.exit(1), graceMs).unref();
    // What is open goes at once; the step under way, if any, then fails or comes to its end.
    await closeAll();
    await opened;
    await closeAll();
    process.exit(0);
  };
  for (const signal of endings) process.on(signal, () => void end().catch(fail));
  const opened = settle(
    open((close) => {
      closes.push(close);
      if (ending) throw new Error('The process was told to end while it started.');
    }),
  );
  const failure = await opened;
  if (ending || failure === undefined) return;
  await closeAll().catch(() => {});
  fail(failure.reason);
}

/** Resolves to what went wrong, if anything did. */
async function settle(work: Promise<void>): Promise<{ reason: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (reason) {
    return { reason };
  }
}
