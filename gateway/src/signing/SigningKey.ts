import { createPublicKey, type KeyObject } from 'node:crypto';
import { keyThumbprint } from '@agency-graph/subgraph-kit/http-signatures/key-thumbprint';
import {
  createRequestSigner,
  type RequestSigner,
} from '@agency-graph/subgraph-kit/http-signatures/request-signer';

/** A public key as it is published: its thumbprint (RFC 7638) is its id. */
export interface PublishedKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
  use: 'sig';
  alg: 'EdDSA';
}

/** The key that the gateway signs its requests to members with, and the keys by which they know it. */
export class SigningKey {
  /** What members ask for at `/.well-known/jwks.json`. */
  readonly jwks: { readonly keys: readonly PublishedKey[] };
  private readonly keyid: string;

  /** The private Ed25519 key that signs, and the public keys of others that are published too. */
  constructor(
    private readonly privateKey: KeyObject,
    others: readonly KeyObject[] = [],
  ) {
    const keys = [createPublicKey(privateKey), ...others].map(publish);
    this.keyid = keys[0]!.kid;
    this.jwks = {
      keys: keys.filter(({ kid }, at) => keys.findIndex((key) => key.kid === kid) === at),
    };
  }

  /** Signs requests to one member and to nobody else. `now` in milliseconds since 1970 (`Date.now`). */
  signerFor(subgraph: string, { now }: { now?: () => number } = {}): RequestSigner {
    const { privateKey, keyid } = this;
    return createRequestSigner({ privateKey, keyid, audience: subgraph, ...(now && { now }) });
  }
}

function publish(key: KeyObject): PublishedKey {
  const x = key.export({ format: 'jwk' }).x!;
  return { kty: 'OKP', crv: 'Ed25519', x, kid: keyThumbprint(key), use: 'sig', alg: 'EdDSA' };
}
