import { findJsonOffence, type JsonOffence } from './strictJson';

const sampledOneIn = 100;
const watchedForMs = 10 * 60_000;

/**
 * Decides which answers of a member are read strictly: the first to each operation, one in a hundred of the rest, and
 * all for ten minutes after it was caught. What execution takes from an answer is projected in any case; this finds
 * members that say two things at once.
 */
export class JsonWatch {
  private readonly seen = new WeakSet<object>();
  private sinceSample = 0;
  private watchedUntil = 0;

  /** Reads a JSON text that was taken for an answer to `operation`, if it is its turn. */
  look(text: string, operation: object): JsonOffence | undefined {
    if (!this.isDue(operation)) return undefined;
    const offence = findJsonOffence(text);
    if (offence !== undefined) this.watchedUntil = performance.now() + watchedForMs;
    return offence;
  }

  private isDue(operation: object): boolean {
    this.sinceSample = (this.sinceSample + 1) % sampledOneIn;
    if (this.sinceSample === 0) return true;
    if (this.watchedUntil > 0 && performance.now() < this.watchedUntil) return true;
    if (this.seen.has(operation)) return false;
    this.seen.add(operation);
    return true;
  }
}
