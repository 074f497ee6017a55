import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { LatestHealth } from '../status/LatestHealth';
import { readStatus, type StatusSources } from '../status/readStatus';
import type { SubgraphStates } from './SubgraphStates';

export type AddStatusOptions = Pick<StatusSources, 'clients' | 'supergraph' | 'registry'> & {
  /** Asks the members whether they can answer. */
  states: SubgraphStates;
};

/** The page loads nothing from elsewhere, and nothing is written into it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const directory = join(__dirname, '../../status');
const page = 'status.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * `/status` for people and `/status.json` for programs: how each member is doing, as the requests of this gateway show. Everybody
 * may see it, so it holds no address and no message of a member.
 */
export function addStatus(app: FastifyInstance, options: AddStatusOptions): void {
  const { clients, supergraph, registry, states } = options;
  const health = new LatestHealth(states);
  const sources = { clients, supergraph, registry, health, startedAt: new Date() };
  app.get('/status.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await readStatus(sources)),
  );
  for (const name of readdirSync(directory)) {
    const content = readFileSync(join(directory, name), 'utf8');
    const type = types[extname(name)]!;
    app.get(name === page ? '/status' : `/status/${name}`, (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .header('content-security-policy', contentSecurityPolicy)
        .type(type)
        .send(content),
    );
  }
  app.get('/status/', (_request, reply) => reply.redirect('/status'));
}
