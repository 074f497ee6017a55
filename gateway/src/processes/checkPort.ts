import { listen } from '@agency-graph/subgraph-kit/server';
import fastify from 'fastify';

/** Rejects, saying what to change, when nobody could listen there: better at once than after the data was loaded. */
export async function checkPort(port: number, host: string): Promise<void> {
  const probe = fastify();
  await listen(probe, port, host);
  await probe.close();
}
