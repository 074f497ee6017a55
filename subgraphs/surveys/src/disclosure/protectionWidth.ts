/** How far apart the possible values of a count below the threshold stay for a reader, where the group is so large. */
export function protectionWidth(threshold: number): number {
  return Math.ceil(threshold / 2);
}
