import type { MemberSummary } from '../registry/MemberSummary';

/** What the registry says of the supergraph that this gateway serves, as far as the gateway knows. */
export interface RegistryView {
  /** Since when the registry does not answer; undefined while it does. */
  awaySince: Date | undefined;
  /** The number of the supergraph, and since when it is the one to be served; undefined for one that no registry gave. */
  supergraph: { number: number; activatedAt: Date | undefined } | undefined;
  /** The members of it. Empty when they are known by name only. */
  members: readonly MemberSummary[];
}
