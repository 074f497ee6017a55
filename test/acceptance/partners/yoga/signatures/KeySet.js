import { createPublicKey } from 'node:crypto';
import { refusal } from './refusal.js';

/** Forged key ids must not make this server knock at the gateway all the time. */
const shortestPauseMs = 5_000;
/** A key that the gateway no longer publishes ends here within this time. */
const longestUseMs = 60_000;
const largestAnswer = 64 * 1024;

/** The public keys that the gateway publishes at /.well-known/jwks.json (RFC 7517, RFC 8037). */
export class KeySet {
  #url;
  #keys;
  #readAt = -Infinity;
  #askedAt = -Infinity;
  #asking = Promise.resolve();

  /** Reads nothing yet: the gateway may start after its members. */
  constructor(url) {
    this.#url = url;
  }

  /**
   * The key with this id. Keys are read again when none has the id, so that a new key of the gateway works at once, and every
   * minute. While the gateway does not answer, those that were read last go on to hold.
   */
  async find(id) {
    const key = this.#keys?.get(id);
    const isOld = Date.now() - this.#readAt > longestUseMs;
    if (key && !isOld) return key;
    const asking = this.#ask();
    if (key) return key;
    await asking;
    if (!this.#keys) {
      throw refusal(
        'SERVER_BUSY',
        "The gateway's keys could not be read yet: try again in a few seconds.",
        503,
      );
    }
    return this.#keys.get(id);
  }

  /** Asks once for all that wait, and not again within the pause. */
  #ask() {
    if (Date.now() - this.#askedAt < shortestPauseMs) return this.#asking;
    this.#askedAt = Date.now();
    this.#asking = this.#fetch().catch((error) => {
      console.error(
        JSON.stringify({ message: "The gateway's keys could not be read.", error: String(error) }),
      );
    });
    return this.#asking;
  }

  async #fetch() {
    const response = await fetch(this.#url, {
      signal: AbortSignal.timeout(2_000),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`${this.#url} answered ${response.status}`);
    const text = await response.text();
    if (text.length > largestAnswer)
      throw new Error(`${this.#url} answered more than ${largestAnswer} characters`);
    const ours = JSON.parse(text).keys.filter(({ kty, crv }) => kty === 'OKP' && crv === 'Ed25519');
    this.#keys = new Map(
      ours.map(({ kid, ...jwk }) => [kid, createPublicKey({ key: jwk, format: 'jwk' })]),
    );
    this.#readAt = Date.now();
  }
}
