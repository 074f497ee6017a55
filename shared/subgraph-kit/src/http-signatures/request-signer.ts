import { randomFillSync, sign, type KeyObject } from 'node:crypto';
import { contentDigest } from './content-digest';
import { canonicalValue, signatureBase, signatureTag, type Component } from './signature-base';

export interface RequestSignerOptions {
  /** An Ed25519 key. */
  privateKey: KeyObject;
  /** Under which the verifier finds the public key: its thumbprint. */
  keyid: string;
  /** The name, in the supergraph, of the subgraph that the requests are for. No other accepts them. */
  audience: string;
  /** How long a signature holds (30). */
  lifetimeSeconds?: number;
  /** Milliseconds since 1970 (`Date.now`). */
  now?: () => number;
  /** Makes a value that is used once (16 random bytes as base64url). */
  createNonce?: () => string;
}

/** What is signed of a `POST` request, beside what is the same in all. */
export interface SignableRequest {
  /** As it will be sent, in UTF-8. */
  body: string;
  /** The value of `x-request-id`. */
  requestId: string;
  /** Headers that the subgraph gets from the client: names in lower case, in the order in which they are signed. */
  forwarded?: Readonly<Record<string, string>>;
}

/**
 * Signs one request and returns the headers to add to it, names and values in turn: `x-subgraph`, `content-digest`,
 * `signature-input` and `signature`. The request has these headers besides: `content-type: application/json`,
 * `x-request-id` and the forwarded ones.
 */
export type RequestSigner = (request: SignableRequest) => string[];

const defaultLifetimeSeconds = 30;
const contentType = 'application/json';
const usualNames = ['@method', 'x-subgraph', 'content-type', 'content-digest', 'x-request-id'];

/** Signs the requests to one subgraph by HTTP Message Signatures (RFC 9421) with Ed25519. */
export function createRequestSigner({
  privateKey,
  keyid,
  audience,
  lifetimeSeconds = defaultLifetimeSeconds,
  now = Date.now,
  createNonce = createRandomNonce,
}: RequestSignerOptions): RequestSigner {
  const usualList = listOf(usualNames);
  const end = `;keyid="${keyid}";alg="ed25519";tag="${signatureTag}"`;
  const beginning: Component[] = [
    ['@method', 'POST'],
    ['x-subgraph', audience],
    ['content-type', contentType],
  ];
  return ({ body, requestId, forwarded }) => {
    const digest = contentDigest(body);
    const components: Component[] = [
      ...beginning,
      ['content-digest', digest],
      ['x-request-id', requestId],
    ];
    for (const name in forwarded) components.push([name, canonicalValue(forwarded[name]!)]);
    const isUsual = components.length === usualNames.length;
    const list = isUsual ? usualList : listOf(components.map(([name]) => name));
    const created = Math.floor(now() / 1000);
    const times = `;created=${created};expires=${created + lifetimeSeconds}`;
    const parameters = `${list}${times};nonce="${createNonce()}"${end}`;
    // On this thread, though the pool would take most of its 40 µs off: slow names of one member hold the pool up for all.
    const signature = sign(null, signatureBase(components, parameters), privateKey);
    return [
      'x-subgraph',
      audience,
      'content-digest',
      digest,
      'signature-input',
      `sig1=${parameters}`,
      'signature',
      `sig1=:${signature.toString('base64')}:`,
    ];
  };
}

function listOf(names: readonly string[]): string {
  return `(${names.map((name) => `"${name}"`).join(' ')})`;
}

const nonceBytes = 16;
const pool = Buffer.alloc(nonceBytes * 256);
let used = pool.length;

/** Random bytes are asked for in larger portions: a call for each nonce would cost more than all but the signature. */
function createRandomNonce(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += nonceBytes;
  return pool.toString('base64url', used - nonceBytes, used);
}
