import type { OperationToKeep } from '../gate/GateInput';
import type { Registry } from '../registry/Registry';
import type { PersistedQueryOptions } from '../server/PersistedQueryList';

export interface OperationsToKeepOptions {
  registry: Pick<Registry, 'recordedOperations'>;
  persistedQueries?: PersistedQueryOptions | undefined;
  /** How many of those that were seen, the most used (1000). */
  limit?: number | undefined;
  /** Operations that were not seen for longer are not kept (30). */
  seenWithinDays?: number | undefined;
}

/** The operations that a new supergraph has to go on answering: those that clients sent lately, and those that are saved. */
export async function operationsToKeep({
  registry,
  persistedQueries,
  limit = 1000,
  seenWithinDays = 30,
}: OperationsToKeepOptions): Promise<OperationToKeep[]> {
  const recorded = await registry.recordedOperations({ limit, seenWithinDays });
  const seen = recorded.map(({ id, signature, name, count }): OperationToKeep => ({
    id,
    text: signature,
    name,
    count,
    source: 'seen',
  }));
  const saved = (persistedQueries?.list.operations ?? []).map(
    ({ id, body, name }): OperationToKeep => ({
      id,
      text: body,
      name: name === '' ? undefined : name,
      count: 0,
      source: 'saved',
    }),
  );
  return [...seen, ...saved];
}
