/** `2026-11-24 14:50 UTC` of an ISO 8601 instant in UTC. */
export function shownTime(instant: string | null): string {
  return instant === null ? '' : `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
