/** The first thing of a schema that a message of the composer quotes: `Project.title`, `Query.books(first:)`. */
export function coordinateIn(
  message: string,
  names: { members: readonly string[] },
): string | undefined {
  for (const [, quoted] of message.matchAll(/"(@?[A-Za-z_]\w*(?:\.\w+)?(?:\(\w+:\))?)"/g)) {
    if (quoted !== undefined && !names.members.includes(quoted)) return quoted;
  }
  return undefined;
}
