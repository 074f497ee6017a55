/** A source cannot be read: it is missing, no archive, too large, or changed under our hands. The message says which. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly meantForPeople = true;
}
