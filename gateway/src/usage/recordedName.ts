/** A longer name of an operation is nobody's. */
const longest = 100;

/** The name under which an operation is recorded. Undefined when it has none, or one that no person gave it. */
export function recordedName(name: string | undefined): string | undefined {
  return name !== undefined && name.length <= longest ? name : undefined;
}
