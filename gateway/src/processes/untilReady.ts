import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { ProcessError } from './ProcessError';

const askEveryMs = 100;
const answerWithinMs = 1000;
const giveUpAfterMs = 120_000;

/** Resolves when the process answers at its address for readiness. Rejects when it ends before, or takes two minutes. */
export async function untilReady(
  child: ChildProcess,
  { name, readyUrl }: { name: string; readyUrl: string },
): Promise<void> {
  const deadline = performance.now() + giveUpAfterMs;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const how = child.signalCode ? `by ${child.signalCode}` : `with exit code ${child.exitCode}`;
      throw new ProcessError(
        `The process "${name}" ended ${how} before it answered. Its lines above say why.`,
      );
    }
    if (await answers(readyUrl)) return;
    await delay(askEveryMs);
  }
  throw new ProcessError(`The process "${name}" did not answer within ${giveUpAfterMs / 1000} s.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
