/** A value of a YAML file that is read with all scalars as text. */
export type Node = string | null | Node[] | { [key: string]: Node };

/** The value at a path of properties; a list is entered by its first item. Null when something is missing on the way. */
export function at(node: Node | undefined, ...path: readonly string[]): Node {
  let current: Node = node ?? null;
  for (const name of path) {
    if (Array.isArray(current)) current = current[0] ?? null;
    if (current === null || typeof current === 'string') return null;
    current = (current as { [key: string]: Node })[name] ?? null;
  }
  return current;
}

/** The list at a path; one item alone is a list of one, and nothing is an empty list. */
export function listAt(node: Node | undefined, ...path: readonly string[]): Node[] {
  const found = at(node, ...path);
  if (found === null) return [];
  return Array.isArray(found) ? found : [found];
}

/** The text at a path, with characters that some registers write as HTML; null when there is none. */
export function textAt(node: Node | undefined, ...path: readonly string[]): string | null {
  const found = at(node, ...path);
  const first = Array.isArray(found) ? found[0] : found;
  if (typeof first !== 'string') return null;
  const text = first.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (name) => entities[name] ?? name);
  return text.trim() === '' ? null : text.trim();
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
