/** A graph of members that is made of schemas alone: its data are invented from names. */
export interface TestGraph {
  name: string;
  subgraphs: readonly { name: string; sdl: string }[];
  /** What the members compose to, where that need not be found out. */
  supergraphSdl?: string;
  /** Entities that a member has no record of, although others refer to them: names of types, by member. */
  gaps?: Readonly<Record<string, readonly string[]>>;
  /** How much goes wrong, as shares of all fields from 0 to 1. */
  faults?: Partial<FaultShares>;
}

export interface FaultShares {
  /** A field that may be null is null. */
  nulls: number;
  /** A field that may be null fails. */
  errors: number;
  /** A field that must not be null fails, or is null. */
  breaches: number;
}
