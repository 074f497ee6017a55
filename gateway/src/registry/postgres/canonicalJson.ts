/**
 * A value as JSON that is the same for equal values: the names in objects in the order of their UTF-16 code units, no white
 * space, as RFC 8785 has it. What JSON has no place for is left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
