import { createHash, verify } from 'node:crypto';
import { KeySet } from './KeySet.js';
import { Nonces } from './Nonces.js';
import { readSignature } from './readSignature.js';
import { Refusal } from './Refusal.js';

const clockSkewSeconds = 5;

/**
 * Lets nobody but the gateway ask this server, and each of its requests only once: HTTP Message Signatures (RFC 9421) with Ed25519
 * over the digest of the body (RFC 9530), as the graph's contract says under "Signed requests".
 */
export class Verifier {
  #audience;
  #keys;
  #nonces = new Nonces();
  #startedAt = secondsNow();

  /**
   * @param {string} audience The name of this member in the graph.
   * @param {string} jwksUrl Where the gateway publishes its keys.
   */
  constructor(audience, jwksUrl) {
    this.#audience = audience;
    this.#keys = new KeySet(jwksUrl);
  }

  /**
   * Throws a Refusal unless the gateway signed the request for this member and it comes for the first time.
   *
   * @param {import('node:http').IncomingMessage} request
   * @param {Buffer} body The bytes as they came: nothing has parsed them.
   */
  async check(request, body) {
    const signature = readSignature(request);
    const now = secondsNow();
    if (request.headers['x-subgraph'] !== this.#audience) {
      throw new Refusal(
        'SIGNATURE_AUDIENCE',
        `The request is for another member of the graph than ${this.#audience}, or for none.`,
      );
    }
    if (signature.created > now + clockSkewSeconds || signature.expires < now - clockSkewSeconds) {
      throw new Refusal(
        'SIGNATURE_EXPIRED',
        'The signature does not hold at this time: compare the clocks of the gateway and this server.',
      );
    }
    const base = signatureBase(signature, request);
    const key = await this.#keys.find(signature.keyid);
    if (!key || !verify(null, base, key, signature.bytes)) {
      throw new Refusal(
        'SIGNATURE_INVALID',
        'The signature is not one of the gateway’s over this request.',
      );
    }
    const digest = createHash('sha256').update(body).digest('base64');
    if (request.headers['content-digest'] !== `sha-256=:${digest}:`) {
      throw new Refusal('SIGNATURE_DIGEST', 'The content-digest is not the SHA-256 of the body.');
    }
    // What was signed before this process started may have been answered by the one before it.
    if (signature.created < this.#startedAt - clockSkewSeconds) {
      throw new Refusal('SIGNATURE_REPLAYED', 'The request was signed before this server started.');
    }
    // Last, so that nobody but the gateway can fill the memory.
    this.#nonces.use(signature.nonce, signature.expires + clockSkewSeconds, now);
  }
}

/** What was signed: a line for each name and one for the parameters (RFC 9421, section 2.5). Node reads headers as Latin-1. */
function signatureBase({ names, parameters }, request) {
  const lines = names.map((name) => `"${name}": ${valueOf(name, request)}`);
  return Buffer.from([...lines, `"@signature-params": ${parameters}`].join('\n'), 'latin1');
}

function valueOf(name, { method, headersDistinct }) {
  if (name === '@method') return method;
  const values = headersDistinct[name];
  if (!values)
    throw new Refusal(
      'SIGNATURE_INVALID',
      `The signature covers ${name}, which the request does not have.`,
    );
  return values.join(', ').replace(/^[ \t]+|[ \t]+$/g, '');
}

function secondsNow() {
  return Math.floor(Date.now() / 1000);
}
