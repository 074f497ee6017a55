/** The supergraph cannot be composed or read. The message lists every reason and says what to change. */
export class SupergraphError extends Error {
  override name = 'SupergraphError';
  readonly meantForPeople = true;
}
