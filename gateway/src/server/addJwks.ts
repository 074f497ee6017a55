import type { FastifyInstance } from 'fastify';
import type { SigningKey } from '../signing/SigningKey';

/** Members fetch the keys again for one that they do not know, so that nothing waits for this to pass but the end of an old key. */
const freshForSeconds = 60;

/** Serves the keys by which members know the gateway's requests, at `/.well-known/jwks.json` (RFC 7517). */
export function addJwks(app: FastifyInstance, key: SigningKey): void {
  app.get('/.well-known/jwks.json', (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${freshForSeconds}`)
      .type('application/jwk-set+json')
      .send(JSON.stringify(key.jwks)),
  );
}
