/** A signature that was verified, as far as it matters for knowing it again. Times are seconds since 1970. */
export interface SeenSignature {
  nonce: string;
  created: number;
  /** From when on it is refused for its age, so that it need not be remembered. */
  overAt: number;
  now: number;
}

/**
 * `new`: it is remembered from now on. `seen`: it was here before. `early`: it was made before the memory began, so that nobody
 * can tell. `full`: there is no room to remember it.
 */
export type Recognition = 'new' | 'seen' | 'early' | 'full';

/** Remembers which signatures were here. Several processes that are one subgraph should share one, in a database of theirs. */
export interface ReplayMemory {
  remember: (signature: SeenSignature) => Recognition | Promise<Recognition>;
}

export interface MemoryOptions {
  /** How many signatures are remembered at most. */
  capacity: number;
  /** What was created before this is not known, in seconds since 1970. */
  beganAt: number;
}

/**
 * A memory of this process. When it is full it refuses: to forget a signature that still holds would be to accept it twice.
 * With signatures of 30 s, a capacity of 200,000 is enough for 5,700 requests a second.
 */
export function createReplayMemory({ capacity, beganAt }: MemoryOptions): ReplayMemory {
  /** When each is over, oldest first. */
  const seen = new Map<string, number>();
  let sweptAt = 0;
  const forgetOldest = (now: number) => {
    for (const [nonce, overAt] of seen) {
      if (overAt >= now) return;
      seen.delete(nonce);
    }
  };
  // Signatures that hold for longer may stand before those that are over already. Looking through all of them takes time.
  const sweep = (now: number) => {
    if (now === sweptAt) return;
    sweptAt = now;
    for (const [nonce, overAt] of seen) if (overAt < now) seen.delete(nonce);
  };
  return {
    remember({ nonce, created, overAt, now }) {
      forgetOldest(now);
      if (created < beganAt) return 'early';
      if (seen.has(nonce)) return 'seen';
      if (seen.size >= capacity) sweep(now);
      if (seen.size >= capacity) return 'full';
      seen.set(nonce, overAt);
      return 'new';
    },
  };
}
