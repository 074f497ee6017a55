import { AsyncLocalStorage } from 'node:async_hooks';

/** What an answer carries as `extensions.syntheticData` when a made-up record took part in it. */
export interface SyntheticData {
  /** The subgraphs that the made-up records come from. */
  subgraphs: string[];
  note: string;
}

/** The name of the extension. */
export const syntheticDataKey = 'syntheticData';

/** What a request has come across so far. */
export interface SyntheticNote {
  noted: boolean;
}

const requests = new AsyncLocalStorage<SyntheticNote>();

export function syntheticData(subgraphs: Iterable<string>): SyntheticData {
  return {
    subgraphs: [...subgraphs].toSorted(),
    note:
      'Records that were made up for trying out took part in this answer, as rows or in counts. ' +
      'Their provenance.kind is SYNTHETIC; do not cite them.',
  };
}

/** Runs the work of one request; what it reads from the database is noted in `note`. */
export function noteSyntheticDuring<Result>(note: SyntheticNote, work: () => Result): Result {
  return requests.run(note, work);
}

/** Whether a request is being answered that has not come across a made-up record yet. */
export function isNoting(): boolean {
  return requests.getStore()?.noted === false;
}

/** Whether the request that is being answered has come across a made-up record. */
export function hasNoted(): boolean {
  return requests.getStore()?.noted === true;
}

/** Notes for the request that is being answered, if there is one, that a made-up record took part. */
export function noteSynthetic(): void {
  const note = requests.getStore();
  if (note) note.noted = true;
}

/** Notes it when one of the rows is a made-up record. */
export function noteSyntheticRows(rows: readonly unknown[]): void {
  if (isNoting() && rows.some(isSynthetic)) noteSynthetic();
}

function isSynthetic(row: unknown): boolean {
  const { provenance } = row as { provenance?: { kind?: unknown } | null };
  return provenance?.kind === 'SYNTHETIC';
}

/** Runs an operation of a subgraph and puts the note into its answer. */
export async function withSyntheticData<Result extends { extensions?: Record<string, unknown> }>(
  subgraph: string,
  execute: () => Result | Promise<Result>,
): Promise<Result> {
  const note: SyntheticNote = { noted: false };
  const result = await noteSyntheticDuring(note, execute);
  return note.noted ? { ...result, extensions: extensionsOf(subgraph, result.extensions) } : result;
}

export function extensionsOf(
  subgraph: string,
  others: Record<string, unknown> | undefined,
): Record<string, unknown> {
  return { ...others, [syntheticDataKey]: syntheticData([subgraph]) };
}
