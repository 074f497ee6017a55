import type { Log } from '@agency-graph/subgraph-kit/log';
import type { BuiltInGraph } from './BuiltInGraph';
import { deployBuiltIns } from './deployBuiltIns';
import { ensureEditorKey } from './ensureEditorKey';
import type { Registry } from './Registry';
import { RegistryError } from './RegistryError';

export interface RegistryPreparation {
  /** Where the first key of the editors is written. */
  stateDirectory: string;
  builtIn: BuiltInGraph;
  log: Log;
}

/**
 * What a gateway does with the registry before it uses it: puts what the deployment brings along into it, and sees to it that
 * its editors have a key. Rejects when the registry does not answer.
 */
export async function prepareRegistry(
  registry: Registry,
  { stateDirectory, builtIn, log }: RegistryPreparation,
): Promise<void> {
  await attempt(log, 'what this deployment brings along cannot be put into the registry', () =>
    deployBuiltIns(registry, builtIn, log),
  );
  await attempt(log, 'the first key of the editors cannot be made', () =>
    ensureEditorKey(registry, stateDirectory, log),
  );
}

/** What fails for another reason than an outage fails again: it is told of, and the gateway serves what there is. */
async function attempt(log: Log, told: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (err) {
    if (err instanceof RegistryError && err.code === 'REGISTRY_UNAVAILABLE') throw err;
    log.error({ err }, told);
  }
}
