import type { FastifyInstance } from 'fastify';

/** Less than the ten seconds that a process has for all of its end. */
const graceMs = 8_000;
const lookEveryMs = 20;

/**
 * Watches the requests of a server from now on. What it returns stops listening, lets requests in flight end, and cuts
 * those that do not end in time. Connections without a request are cut at once: clients keep them open for long.
 */
export function closeGracefully(app: FastifyInstance): () => Promise<void> {
  let inFlight = 0;
  app.server.on('request', (_request, response) => {
    inFlight++;
    response.once('close', () => inFlight--);
  });
  return async () => {
    const deadline = performance.now() + graceMs;
    const timer = setInterval(() => {
      if (inFlight === 0 || performance.now() > deadline) app.server.closeAllConnections();
    }, lookEveryMs);
    await app.close();
    clearInterval(timer);
  };
}
