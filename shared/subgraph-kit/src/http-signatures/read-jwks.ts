import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { keyThumbprint } from './key-thumbprint';

/** Public keys as a gateway publishes them (RFC 7517). Members beside these are allowed. */
export interface JsonWebKeySet {
  keys: readonly { kty: string; crv?: string | undefined; x?: string | undefined }[];
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const signingKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
  use: z.literal('sig').optional(),
  alg: z.enum(['EdDSA', 'Ed25519']).optional(),
});

/**
 * The Ed25519 keys for signatures in a JWKS, by their thumbprints. Keys of other kinds and for other uses are left out: no
 * request can choose one. Throws when it is no JWKS.
 */
export function readJwks(jwks: unknown): ReadonlyMap<string, KeyObject> {
  const { keys } = keySet.parse(jwks);
  const usable = keys.flatMap((key) => signingKey.safeParse(key).data ?? []);
  return new Map(
    usable.map(({ kty, crv, x }) => {
      const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
      return [keyThumbprint(key), key];
    }),
  );
}
