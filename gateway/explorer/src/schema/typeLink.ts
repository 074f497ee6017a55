/** The address of a type's documentation, or of one of its fields. */
export function typeLink(type: string, field?: string): string {
  return `#/schema/${[type, field]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}
