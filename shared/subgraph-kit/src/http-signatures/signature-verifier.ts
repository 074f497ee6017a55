import { hash, verify, type KeyObject } from 'node:crypto';
import { types } from 'node:util';
import { isInnerList, parseDictionary } from 'structured-headers';
import { readJwks, type JsonWebKeySet } from './read-jwks';
import { readSignature, type ReadSignature } from './read-signature';
import { RemoteKeys } from './remote-keys';
import { createReplayMemory, type Recognition, type ReplayMemory } from './replay-memory';
import { canonicalValue, longest, signatureBase, type Component } from './signature-base';
import { SignatureError } from './signature-error';
import { headerValue, type Headers } from './signature-headers';

export interface SignatureVerifierOptions {
  /** The name, in the supergraph, of the subgraph that verifies. */
  audience: string;
  /** Address of the gateway's JWKS, `https://graph.example.int/.well-known/jwks.json`, or the keys themselves. */
  jwks: string | JsonWebKeySet;
  /** How far the clocks of the gateway and of this server may be apart (5). */
  clockSkewSeconds?: number | undefined;
  /** How long a signature may hold (300). */
  maximumLifetimeSeconds?: number | undefined;
  /** What remembers the signatures that were here (200,000 of them, in this process). */
  replayMemory?: ReplayMemory | undefined;
  /** Milliseconds since 1970 (`Date.now`). */
  now?: (() => number) | undefined;
}

export interface SignedRequest {
  method: string;
  headers: Headers;
  /** As it came, before anything is read of it. */
  body: Buffer;
}

/** A request is from the gateway. */
export interface VerifiedSignature {
  keyid: string;
  /** What it covers, such as `@method` and `authorization`. Headers that are not among it may come from anybody. */
  covered: ReadonlySet<string>;
}

/** Resolves when the request is good; rejects with a SignatureError that says what it lacks. Accepts each request once. */
export type SignatureVerifier = (request: SignedRequest) => Promise<VerifiedSignature>;

const mustCover = ['@method', 'x-subgraph', 'content-digest'];
const defaults = { skew: 5, lifetime: 300, capacity: 200_000 };

/** Verifies what a gateway signed by HTTP Message Signatures (RFC 9421) with Ed25519. */
export function createSignatureVerifier(options: SignatureVerifierOptions): SignatureVerifier {
  const { audience, jwks, now = Date.now } = options;
  const { clockSkewSeconds: skew = defaults.skew } = options;
  const { maximumLifetimeSeconds: lifetime = defaults.lifetime } = options;
  const keys = typeof jwks === 'string' ? new RemoteKeys({ url: jwks }) : givenKeys(jwks);
  const beganAt = Math.floor(now() / 1000) - skew;
  const memory =
    options.replayMemory ?? createReplayMemory({ capacity: defaults.capacity, beganAt });
  return async ({ method, headers, body }) => {
    const signature = readSignature(headers);
    checkCover(signature, headers, audience);
    checkTimes(signature, { now: Math.floor(now() / 1000), skew, lifetime });
    const components = signature.components.map((name) => componentOf(name, method, headers));
    const base = signatureBase(components, signature.parameters);
    checkSignature(signature, base, await keys.find(signature.keyid));
    checkDigest(headers, body);
    const { nonce, created, expires, keyid } = signature;
    const seen = { nonce, created, overAt: expires + skew, now: Math.floor(now() / 1000) };
    checkRecognition(await memory.remember(seen));
    return { keyid, covered: new Set(signature.components) };
  };
}

function givenKeys(jwks: JsonWebKeySet) {
  const keys = readJwks(jwks);
  return { find: (keyid: string): KeyObject | undefined => keys.get(keyid) };
}

function checkCover({ components }: ReadSignature, headers: Headers, audience: string): void {
  const lacking = mustCover.find((name) => !components.includes(name));
  if (lacking !== undefined) throw invalid(`must cover "${lacking}", and does not.`);
  const named = headerValue(headers, 'x-subgraph');
  if (named === audience) return;
  throw new SignatureError(
    'SIGNATURE_AUDIENCE',
    `The request must be for the subgraph "${audience}", but its header x-subgraph says ${named === undefined ? 'nothing' : `"${named.slice(0, 100)}"`}. Is the address in the supergraph that of another server?`,
  );
}

interface Times {
  now: number;
  skew: number;
  lifetime: number;
}

function checkTimes({ created, expires }: ReadSignature, { now, skew, lifetime }: Times): void {
  const seconds = expires - created;
  if (seconds <= 0 || seconds > lifetime) {
    throw invalid(`must hold for 1 to ${lifetime} s after its creation, but holds for ${seconds}.`);
  }
  if (created > now + skew) {
    throw expired(`was created ${created - now} s in the future`);
  }
  if (expires < now - skew) throw expired(`expired ${now - expires} s ago`);
}

function componentOf(name: string, method: string, headers: Headers): Component {
  if (name === '@method') return [name, method];
  const value = headerValue(headers, name);
  if (value !== undefined) return [name, canonicalValue(value)];
  throw invalid(
    name.startsWith('@')
      ? `covers "${name.slice(0, 100)}": of what is no header, only "@method" is part of the contract.`
      : `covers the header "${name.slice(0, 100)}", which the request does not have.`,
  );
}

function checkSignature(
  { signature, keyid }: ReadSignature,
  base: Buffer,
  key: KeyObject | undefined,
): void {
  if (key === undefined) {
    throw invalid(`must be of a key in the gateway's JWKS, and "${keyid.slice(0, 100)}" is not.`);
  }
  if (!verify(null, base, key, signature)) {
    throw invalid('does not fit the request: something of what it covers was changed.');
  }
}

function checkDigest(headers: Headers, body: Buffer): void {
  const text = headerValue(headers, 'content-digest')!;
  const given = text.length > longest.contentDigest ? undefined : readDigest(text);
  if (given?.equals(hash('sha256', body, 'buffer'))) return;
  throw new SignatureError(
    'SIGNATURE_DIGEST',
    given === undefined
      ? 'The header content-digest must hold sha-256=:BASE64: (RFC 9530), and does not.'
      : 'The body is another one than was signed: its SHA-256 is not that of the header content-digest.',
  );
}

function readDigest(text: string): Buffer | undefined {
  try {
    const member = parseDictionary(text).get('sha-256');
    const value = member && !isInnerList(member) ? member[0] : undefined;
    return types.isArrayBuffer(value) ? Buffer.from(value) : undefined;
  } catch {
    return undefined;
  }
}

function checkRecognition(recognition: Recognition): void {
  if (recognition === 'new') return;
  if (recognition === 'full') {
    throw new SignatureError(
      'SERVER_BUSY',
      'More signed requests came than can be remembered, and one that is not remembered could be sent again. Try again in a while.',
    );
  }
  throw new SignatureError(
    'SIGNATURE_REPLAYED',
    recognition === 'seen'
      ? 'The request was here before. Each is accepted once: sign every attempt anew.'
      : 'The request was signed before this server started, so it may have been here before. Sign every attempt anew.',
  );
}

function expired(what: string): SignatureError {
  return new SignatureError(
    'SIGNATURE_EXPIRED',
    `The signature ${what}. Set the clocks of the gateway and of this server, or sign every attempt anew.`,
  );
}

function invalid(rule: string): SignatureError {
  return new SignatureError('SIGNATURE_INVALID', `The signature ${rule}`);
}
