import { createHash, verify } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { parseDictionary, serializeDictionary } from 'structured-headers';
import { KeySet } from './KeySet.js';
import { Nonces } from './Nonces.js';
import { refusal } from './refusal.js';

const clockSkewSeconds = 5;
const longestLifetimeSeconds = 300;
const longestHeader = 8192;
const mustCover = ['@method', 'x-subgraph', 'content-digest'];

/**
 * Lets nobody but the gateway ask this server, and each of its requests only once, as the graph's contract says under "Signed
 * requests". A library knows RFC 9421; what the gateway promises beyond it is checked here.
 */
export class Verifier {
  #audience;
  #keys;
  #nonces = new Nonces();
  #startedAt = secondsNow();

  /** @param {{ audience: string, jwksUrl: string }} options The name of this member, and where the gateway publishes its keys. */
  constructor({ audience, jwksUrl }) {
    this.#audience = audience;
    this.#keys = new KeySet(jwksUrl);
  }

  /**
   * Throws unless the gateway signed the request for this member and it comes for the first time.
   *
   * @param {Request} request
   * @param {Buffer} body The bytes as they came: nothing has parsed them.
   */
  async check(request, body) {
    const headers = Object.fromEntries(request.headers);
    const { signature, created, expires, nonce, keyid } = readSignature(headers);
    const now = secondsNow();
    if (headers['x-subgraph'] !== this.#audience) {
      throw refusal(
        'SIGNATURE_AUDIENCE',
        `The request is for another member of the graph than ${this.#audience}, or for none.`,
      );
    }
    if (created > now + clockSkewSeconds || expires < now - clockSkewSeconds) {
      throw refusal(
        'SIGNATURE_EXPIRED',
        'The signature does not hold at this time: compare the clocks of the gateway and this server.',
      );
    }
    const key = await this.#keys.find(keyid);
    if (!key || !(await isSigned({ ...headers, ...signature }, request, key))) {
      throw refusal(
        'SIGNATURE_INVALID',
        'The signature is not one of the gateway’s over this request.',
      );
    }
    const digest = createHash('sha256').update(body).digest('base64');
    if (headers['content-digest'] !== `sha-256=:${digest}:`) {
      throw refusal('SIGNATURE_DIGEST', 'The content-digest is not the SHA-256 of the body.');
    }
    // What was signed before this process started may have been answered by the one before it.
    if (created < this.#startedAt - clockSkewSeconds) {
      throw refusal('SIGNATURE_REPLAYED', 'The request was signed before this server started.');
    }
    // Last, so that nobody but the gateway can fill the memory.
    this.#nonces.use(nonce, expires + clockSkewSeconds, now);
  }
}

/** The gateway's signature, sig1, and its parameters. Others, which proxies may add, are left out. */
function readSignature(headers) {
  const input = readDictionary(headers, 'signature-input');
  const value = readDictionary(headers, 'signature');
  const [items, parameters] = input.get('sig1') ?? [];
  if (!Array.isArray(items) || !value.has('sig1')) throw missing();
  const { created, expires, nonce, keyid, alg, tag } = Object.fromEntries(parameters);
  if (tag !== 'agency-graph') throw missing();
  // The key decides how it is verified; a signature that names another way is not the gateway's.
  if (alg !== 'ed25519' || typeof keyid !== 'string' || typeof nonce !== 'string' || !nonce) {
    throw invalid('The signature needs alg="ed25519", a keyid and a nonce.');
  }
  const names = items.map(([name, options]) => (options.size > 0 ? undefined : name));
  if (names.includes(undefined) || new Set(names).size < names.length) {
    throw invalid('The signature covers something twice, or only a part of it.');
  }
  const uncovered = mustCover.find((name) => !names.includes(name));
  if (uncovered) throw invalid(`The signature does not cover ${uncovered}.`);
  const lifetime = expires - created;
  if (!(lifetime > 0 && lifetime <= longestLifetimeSeconds)) {
    throw invalid(
      'The signature needs created and expires, the later one at most 300 seconds after the other.',
    );
  }
  const signature = {
    'signature-input': serializeDictionary(new Map([['sig1', input.get('sig1')]])),
    signature: serializeDictionary(new Map([['sig1', value.get('sig1')]])),
  };
  return { signature, created, expires, nonce, keyid };
}

function readDictionary(headers, name) {
  const text = headers[name];
  if (!text) throw missing();
  try {
    if (text.length <= longestHeader) return parseDictionary(text);
  } catch {
    // No structured header: refused below.
  }
  throw invalid(`The header ${name} is malformed or longer than ${longestHeader} characters.`);
}

/** Builds what was signed (RFC 9421, section 2.5) and verifies it. What the signature covers and the request lacks is an error there. */
async function isSigned(headers, { method, url }, key) {
  const verifier = {
    algs: ['ed25519'],
    // Node reads headers as Latin-1, and the library writes text as UTF-8: only so the bytes are those that were sent.
    verify: async (base, signature) =>
      verify(null, Buffer.from(base.toString('utf8'), 'latin1'), key, signature),
  };
  try {
    return await httpbis.verifyMessage(
      { keyLookup: async () => verifier, tolerance: clockSkewSeconds },
      { method, url, headers },
    );
  } catch {
    return false;
  }
}

function missing() {
  return refusal(
    'SIGNATURE_MISSING',
    'The request has no signature of the gateway’s: ask the gateway of the graph, which signs what it sends here.',
  );
}

function invalid(message) {
  return refusal('SIGNATURE_INVALID', message);
}

function secondsNow() {
  return Math.floor(Date.now() / 1000);
}
