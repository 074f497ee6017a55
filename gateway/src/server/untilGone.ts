import type { Socket } from 'node:net';

const signals = new WeakMap<Socket, AbortSignal>();

/**
 * Aborts when the client goes away. All requests of a connection share the signal: a client leaves a request only by
 * closing the connection, and a signal for each would take longer to make than a small request takes to be read. It
 * outlives the request, so look at `aborted`, or take listeners away in the end.
 */
export function untilGone(socket: Socket): AbortSignal {
  let signal = signals.get(socket);
  if (signal === undefined) {
    const controller = new AbortController();
    socket.once('close', () => controller.abort());
    ({ signal } = controller);
    signals.set(socket, signal);
  }
  return signal;
}
