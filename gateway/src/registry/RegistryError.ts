/** What a request to the registry failed for. Clients branch on it. */
export type RegistryErrorCode =
  /** The registry's database does not answer. The graph is served on. */
  | 'REGISTRY_UNAVAILABLE'
  /** The request carries no key. */
  | 'KEY_MISSING'
  /** No active key has this text. */
  | 'KEY_REFUSED'
  /** The key may not do this, or not for this member. */
  | 'KEY_OUT_OF_SCOPE'
  /** The member has two active keys already. */
  | 'TOO_MANY_KEYS'
  /** The request is malformed: a field is missing or has a value that it cannot have. */
  | 'BAD_REQUEST'
  /** There is no such member, version or key. */
  | 'NOT_FOUND'
  /** Somebody else changed the graph at the same time. */
  | 'CONFLICT'
  /** The schema did not pass the gate; the report says why. */
  | 'GATE_REFUSED'
  /** Too many schemas are being checked at the moment. */
  | 'SERVER_BUSY';

/** Something that the registry refuses, in words for whoever asked. */
export class RegistryError extends Error {
  override name = 'RegistryError';

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
