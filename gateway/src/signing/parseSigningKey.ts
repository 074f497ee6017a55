import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { SigningKey } from './SigningKey';

const part = z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes as base64url');

const jsonWebKey = z.object({
  kty: z.literal('OKP', 'must be "OKP"'),
  crv: z.literal('Ed25519', 'must be "Ed25519"'),
  x: part,
  d: part.optional(),
});

const keySet = z.object({
  keys: z.array(jsonWebKey).min(1, 'must hold a key').max(20, 'must hold at most 20 keys'),
});

type JsonWebKey = z.infer<typeof jsonWebKey>;

/**
 * Reads a private JWK, or a JWKS whose first key is private: that one signs. All are published; those after the first may be
 * public keys alone. Throws an Error that says what is wrong, as a sentence; it shows nothing of a key.
 */
export function parseSigningKey(text: string): SigningKey {
  const json = parseJson(text);
  const isSet = typeof json === 'object' && json !== null && 'keys' in json;
  const { error, data } = keySet.safeParse(isSet ? json : { keys: [json] });
  if (error) throw new Error(describe(error, isSet));
  const [first, ...others] = data.keys as [JsonWebKey, ...JsonWebKey[]];
  if (first.d === undefined) {
    throw new Error('Its first key must be private, with the member "d", since it signs.');
  }
  const privateKey = createPrivateKey({ key: first, format: 'jwk' });
  return new SigningKey(privateKey, [first, ...others].map(publicKeyOf).slice(1));
}

/** The public key of a pair: the one that belongs to its private part, if it has one. */
function publicKeyOf({ d, ...key }: JsonWebKey, index: number): KeyObject {
  const given = createPublicKey({ key, format: 'jwk' });
  if (d === undefined) return given;
  const derived = createPublicKey(createPrivateKey({ key: { ...key, d }, format: 'jwk' }));
  if (derived.equals(given)) return given;
  throw new Error(`The parts "x" and "d" of key ${index + 1} must be of one pair, and are not.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('It must be JSON, and is not.');
  }
}

function describe({ issues: [issue] }: z.ZodError, isSet: boolean): string {
  const { path, message } = issue!;
  const [, index, member] = path;
  const rule = message.startsWith('must') ? message : 'must be a JWK (RFC 7517)';
  const key = isSet && typeof index === 'number' ? `Key ${index + 1}` : 'The key';
  if (index === undefined) return `The list "keys" ${rule}.`;
  return member === undefined
    ? `${key} ${rule}.`
    : `The member "${String(member)}" of ${key.toLowerCase()} ${rule}.`;
}
