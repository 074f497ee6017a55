import { hash, type KeyObject } from 'node:crypto';

/** Names an Ed25519 key, public or private, by what it is: its JWK thumbprint (RFC 7638) with SHA-256 as base64url. */
export function keyThumbprint(key: KeyObject): string {
  const { crv, kty, x } = key.export({ format: 'jwk' });
  return hash('sha256', JSON.stringify({ crv, kty, x }), 'base64url');
}
