import type { MemberSummary } from './MemberSummary';
import type { ServedMember } from './ServedMember';

/** A supergraph that a gateway can start from, or has served. */
export interface StartingPoint {
  /** Where it comes from: the registry, what this gateway served last, or what it was built with. */
  source: 'registry' | 'last-good' | 'built-in';
  sdl: string;
  members: readonly ServedMember[];
  /** The activation that put it there, as far as the registry was asked. */
  sequence: number | undefined;
  /** Its number in the registry, if it has one. */
  number: number | undefined;
  /** Since when the registry says that it is to be served. */
  activatedAt: Date | undefined;
  /** What the registry says of the members. Empty when it was never asked. */
  summaries: readonly MemberSummary[];
}
