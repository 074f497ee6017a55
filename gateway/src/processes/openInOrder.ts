type Close = () => Promise<unknown>;
export type CloseLater = (close: Close) => void;

/** Something to stop: what runProcess of the kit expects. */
export interface Opened {
  stop: () => Promise<void>;
}

const graceMs = 10_000;
const atOnceExitCode = 130;
const endings = ['SIGINT', 'SIGTERM', 'disconnect'] as const;

/**
 * Opens one thing after the other and stops them in reverse order: all of them when it is told to, those that are open
 * when a step fails, and also when the process is told to end before everything is open. `open` hands over how to close
 * each thing as soon as it has it.
 */
export async function openInOrder(
  open: (closeLater: CloseLater) => Promise<void>,
): Promise<Opened> {
  const closes: Close[] = [];
  const stop = async () => {
    for (let close = closes.pop(); close; close = closes.pop()) await close();
  };
  const interruption = listenForInterruption(stop);
  try {
    await open((close) => {
      closes.push(close);
      if (interruption.happened()) throw new Error('The process was told to end while it started.');
    });
  } catch (error) {
    if (!interruption.happened()) {
      await stop();
      throw error;
    }
  }
  if (interruption.happened()) {
    await interruption.stopped();
    await stop();
    process.exit(0);
  }
  interruption.stopListening();
  return { stop };
}

function listenForInterruption(stop: () => Promise<void>) {
  let stopped: Promise<void> | undefined;
  const interrupt = () => {
    if (stopped) process.exit(atOnceExitCode);
    setTimeout(() => process.exit(1), graceMs).unref();
    // What is open goes at once; the step under way then fails or comes to its end.
    stopped = stop().catch(() => {});
  };
  for (const ending of endings) process.on(ending, interrupt);
  return {
    happened: () => stopped !== undefined,
    stopped: () => stopped,
    stopListening: () => {
      for (const ending of endings) process.off(ending, interrupt);
    },
  };
}
