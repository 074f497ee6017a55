/** A child process did not come up. What it printed itself says why. */
export class ProcessError extends Error {
  override name = 'ProcessError';
  readonly meantForPeople = true;
}
