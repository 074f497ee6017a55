import { Refusal } from './Refusal.js';

// The gateway's signature is labelled sig1; others, which proxies may add, are not looked at. Of what RFC 9421 allows, the gateway uses
// this much: everything else is refused rather than guessed at.
const inputPattern =
  /(?:^|,[ \t]*)sig1=(?<parameters>\((?<names>"[^"]*"(?: "[^"]*")*)\)(?<pairs>(?:;[a-z]+=(?:\d{1,12}|"[^"\\]*"))+))[ \t]*(?:,|$)/;
const pairPattern = /;([a-z]+)=(?:(\d+)|"([^"]*)")/g;
const signaturePattern = /(?:^|,[ \t]*)sig1=:(?<base64>[A-Za-z0-9+/]{86}==):[ \t]*(?:,|$)/;

const longestHeader = 8192;
const longestLifetimeSeconds = 300;
const mustCover = ['@method', 'x-subgraph', 'content-digest'];

/**
 * The signature of a request, taken apart and held to the form that every one of the gateway's has. It is not verified yet.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function readSignature({ headers }) {
  const input = headers['signature-input'];
  const value = headers.signature;
  if (!input || !value) throw missing();
  const parts = input.length <= longestHeader && inputPattern.exec(input)?.groups;
  const base64 = value.length <= longestHeader && signaturePattern.exec(value)?.groups.base64;
  if (!parts || !base64)
    throw invalid(
      'The headers signature-input and signature have another form than the gateway’s.',
    );
  const pairs = [...parts.pairs.matchAll(pairPattern)].map(([, name, digits, text]) => [
    name,
    digits ? Number(digits) : text,
  ]);
  const { created, expires, nonce, keyid, alg, tag } = Object.fromEntries(pairs);
  if (tag !== 'agency-graph') throw missing();
  // The key decides how it is verified; a signature that names another way is not the gateway's.
  if (alg !== 'ed25519' || !keyid || !nonce)
    throw invalid('The signature needs alg="ed25519", a keyid and a nonce.');
  const names = parts.names.split(' ').map((quoted) => quoted.slice(1, -1));
  if (new Set(names).size < names.length) throw invalid('The signature covers something twice.');
  const uncovered = mustCover.find((name) => !names.includes(name));
  if (uncovered) throw invalid(`The signature does not cover ${uncovered}.`);
  const lifetime = expires - created;
  if (!(lifetime > 0 && lifetime <= longestLifetimeSeconds)) {
    throw invalid(
      'The signature needs created and expires, the later one at most 300 seconds after the other.',
    );
  }
  return {
    names,
    parameters: parts.parameters,
    created,
    expires,
    nonce,
    keyid,
    bytes: Buffer.from(base64, 'base64'),
  };
}

function missing() {
  return new Refusal(
    'SIGNATURE_MISSING',
    'The request has no signature of the gateway’s: ask the gateway of the graph, which signs what it sends here.',
  );
}

function invalid(message) {
  return new Refusal('SIGNATURE_INVALID', message);
}
