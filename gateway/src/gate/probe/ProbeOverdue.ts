/** The time of the whole probe is over. */
export class ProbeOverdue extends Error {
  override name = 'ProbeOverdue';
}
