import { readStored, store } from '../share/browserStorage';
import { readState } from '../share/packState';
import type { WorkspaceState } from '../workspace/WorkspaceState';

/** A query that was kept, or run, in this browser. */
export interface SavedQuery {
  name: string;
  /** ISO 8601, in UTC. */
  at: string;
  state: WorkspaceState;
}

/** What was kept under a name of the browser's storage. What cannot be read is left out. */
export function readList(name: string): SavedQuery[] {
  const stored = readStored(name);
  return Array.isArray(stored) ? stored.flatMap(readEntry) : [];
}

export const readSaved = (): SavedQuery[] => readList('saved');

/** Keeps a query under a name; one of the same name gives way. False when the browser keeps nothing. */
export function saveQuery(name: string, state: WorkspaceState): boolean {
  const entry = { name, at: new Date().toISOString(), state };
  return store('saved', [entry, ...readSaved().filter((each) => each.name !== name)]);
}

export function removeSaved(name: string): void {
  store(
    'saved',
    readSaved().filter((each) => each.name !== name),
  );
}

/** The format of a file of saved queries. */
const fileKind = 'agency-graph-queries';

export function writeFile(saved: readonly SavedQuery[]): string {
  return `${JSON.stringify({ kind: fileKind, version: 1, queries: saved }, null, 2)}\n`;
}

/** Takes the queries of a file among the saved ones and tells how many. Throws when it is no such file. */
export function importFile(text: string): number {
  const { kind, queries } = Object(JSON.parse(text)) as Record<string, unknown>;
  if (kind !== fileKind || !Array.isArray(queries)) {
    throw new Error(`A file of queries must have "kind": "${fileKind}", but this one has not.`);
  }
  const given = queries.flatMap(readEntry);
  const names = new Set(given.map(({ name }) => name));
  store('saved', [...given, ...readSaved().filter(({ name }) => !names.has(name))]);
  return given.length;
}

function readEntry(value: unknown): SavedQuery[] {
  const { name, at, state } = Object(value) as Record<string, unknown>;
  try {
    if (typeof name !== 'string' || typeof at !== 'string') return [];
    return [{ name, at, state: readState(state) }];
  } catch {
    return [];
  }
}
