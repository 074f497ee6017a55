/** A member of a supergraph that is served, and how it is reached. */
export interface ServedMember {
  name: string;
  url: string;
  /** Whether the deployment brings it along: it may be in this process, or somewhere else than its address says. */
  isBuiltIn: boolean;
}
