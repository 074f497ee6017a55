import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readOwnership, type Ownership } from './readOwnership';

export interface AddExplorerOptions {
  /** Where the built page stands. */
  directory: string;
  /** The supergraph that is served now. */
  supergraphSdl: () => string;
}

/**
 * The page loads nothing from elsewhere and sends queries nowhere else. Its editor places styles in the page as it
 * goes, keeps small pictures in data addresses and runs its language support in workers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Agency Graph explorer</title>
<p>The explorer is being built; this page reloads until it is there. The graph answers at <code>/graphql</code> already.</p>
<p>Should it not come: <code>npm run build -w gateway/explorer</code> says why.</p></html>
`;

/**
 * Serves the built explorer page at `/explorer`, and leads there from `/`. The page may be built while the server runs.
 * `/explorer/owners.json` tells the page which subgraph answers what.
 */
export async function addExplorer(
  app: FastifyInstance,
  { directory, supergraphSdl }: AddExplorerOptions,
): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/explorer'));
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/explorer/',
    cacheControl: false,
    index: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControlOf(path));
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/explorer')) {
      reply.header('content-security-policy', contentSecurityPolicy);
    }
    done();
  });
  app.get('/explorer', (_request, reply) =>
    existsSync(join(directory, 'index.html'))
      ? reply.sendFile('index.html')
      : reply.code(503).header('retry-after', '2').type('text/html').send(notBuilt),
  );
  const ownership = remembering(readOwnership);
  app.get('/explorer/owners.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(ownership(supergraphSdl())),
  );
  app.get('/explorer/', (_request, reply) => reply.redirect('/explorer'));
}

/** Files under `assets` carry a hash of their content in their name: another content is another file. */
function cacheControlOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Reads anew only when another supergraph is served. */
function remembering(read: (sdl: string) => Ownership): (sdl: string) => Ownership {
  let last: { sdl: string; ownership: Ownership } | undefined;
  return (sdl) => {
    if (last?.sdl !== sdl) last = { sdl, ownership: read(sdl) };
    return last.ownership;
  };
}
