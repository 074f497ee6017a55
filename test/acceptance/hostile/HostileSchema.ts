/** A schema that a member hands in, and what becomes of it. */
export interface HostileSchema {
  name: string;
  /** Who hands it in. */
  member: string;
  sdl: string;
  /** The codes of all errors that the steps before composition find, in the order of the alphabet. None for a good schema. */
  refusedWith: readonly string[];
}
