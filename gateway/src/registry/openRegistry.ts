import { PostgresRegistry } from './postgres/PostgresRegistry';
import type { RegistryDatabaseOptions } from './postgres/RegistryDatabase';
import type { Registry } from './Registry';
import { RegistryError } from './RegistryError';

/**
 * Opens the registry, and makes its tables in the namespace `registry` where there are none. A database that is away is no
 * reason to stop: the registry that this resolves to answers REGISTRY_UNAVAILABLE until it is there. Rejects when the
 * database answers but the tables cannot be made.
 */
export async function openRegistry(options: RegistryDatabaseOptions): Promise<Registry> {
  const registry = new PostgresRegistry(options);
  try {
    await registry.open();
  } catch (error) {
    if (!(error instanceof RegistryError && error.code === 'REGISTRY_UNAVAILABLE')) {
      await registry.close();
      throw error;
    }
    options.log.warn({ reason: error.message }, 'the registry does not answer yet');
  }
  return registry;
}
