import { openRegistry } from './openRegistry';
import { prepareRegistry, type RegistryPreparation } from './prepareRegistry';
import { RegistryLink } from './RegistryLink';

export interface RegistryLinkSetup extends RegistryPreparation {
  databaseUrl: string;
  /** The setting that the address comes from, for messages (`DATABASE_URL`). */
  setting?: string | undefined;
}

/** The way to the registry in a database. When it is reached first, what the deployment brings along is put into it. */
export function createRegistryLink({
  databaseUrl,
  setting,
  ...setup
}: RegistryLinkSetup): RegistryLink {
  const { log } = setup;
  return new RegistryLink({
    open: () => openRegistry({ databaseUrl, setting, log }),
    prepare: (registry) => prepareRegistry(registry, setup),
    log,
  });
}
