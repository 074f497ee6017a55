import { refusal } from './refusal.js';

const most = 200_000;

/** Which requests were answered, each remembered for as long as its signature would hold. */
export class Nonces {
  #until = new Map();
  #sweptAt = 0;

  /**
   * Refuses a nonce that was used before.
   *
   * @param {string} nonce
   * @param {number} until When it may be forgotten, in seconds since 1970.
   * @param {number} now In seconds since 1970.
   */
  use(nonce, until, now) {
    if (now > this.#sweptAt) {
      this.#sweptAt = now;
      for (const [old, end] of this.#until) if (end < now) this.#until.delete(old);
    }
    if (this.#until.has(nonce)) {
      throw refusal('SIGNATURE_REPLAYED', 'The request was answered before: each is good once.');
    }
    // Forgetting a nonce would let its request pass again. So new requests wait instead.
    if (this.#until.size >= most) {
      throw refusal(
        'SERVER_BUSY',
        'Too many requests are remembered: try again in a few seconds.',
        503,
      );
    }
    this.#until.set(nonce, until);
  }
}
