/**
 * A process that checks schemas, one at a time, so that one that takes too long or too much memory harms nobody else. Its
 * argument is the process that started it. It is sent a `GateWork` and answers with `GateMessage`s, the last of which is
 * `done` or `failed`.
 */
import type { GateWork } from '../GateWork';
import { endWithProcess } from './endWithProcess';
import type { GateMessage } from './GateMessage';
import { GateSteps } from './GateSteps';
import { ServedSchema } from './ServedSchema';

const served = new ServedSchema();

/** Nobody may be left to take it. */
const send = (message: GateMessage) => process.send?.(message, undefined, undefined, () => {});

async function check(work: GateWork): Promise<void> {
  const steps = new GateSteps({
    work,
    served,
    listener: {
      began: (step) => send({ kind: 'began', step }),
      ended: (report) => send({ kind: 'ended', report }),
      composed: (supergraphSdl) => send({ kind: 'composed', supergraphSdl }),
    },
  });
  try {
    await steps.run();
    send({ kind: 'done' });
  } catch (error) {
    send({ kind: 'failed', failure: error instanceof Error ? `${error.stack}` : String(error) });
  }
}

endWithProcess(Number(process.argv[2]));
process.on('message', (work) => void check(work as GateWork));
// An orderly exit would wait for the threads of libraries.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The process that started it says when it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
