import { store } from '../share/browserStorage';
import type { Ran } from '../workspace/runQuery';
import { readList, type SavedQuery } from './savedQueries';

const kept = 50;

/** The last queries that were run in this browser, latest first. */
export const readHistory = (): SavedQuery[] => readList('history');

export function rememberRun({ state, operation, at }: Ran): void {
  const name = operation.name?.value ?? state.query.replace(/\s+/g, ' ').slice(0, 60);
  const entry: SavedQuery = { name, at: at.toISOString(), state };
  const others = readHistory().filter((each) => !isSame(each.state, state));
  store('history', [entry, ...others].slice(0, kept));
}

export function clearHistory(): void {
  store('history', []);
}

function isSame(one: SavedQuery['state'], other: SavedQuery['state']): boolean {
  return (
    one.query === other.query && JSON.stringify(one.variables) === JSON.stringify(other.variables)
  );
}
