// A namespace of its own, so that another page on the same address does not share what is kept.
const prefix = 'agency-graph:';

/** What the browser keeps under a name; undefined when there is nothing, or when it keeps nothing at all. */
export function readStored(name: string): unknown {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value in the browser; false when the browser does not let us. */
export function store(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
