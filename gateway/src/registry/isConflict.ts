import { RegistryError } from './RegistryError';

/** Whether somebody else changed the graph between reading it and changing it: what was done may be tried again. */
export function isConflict(error: unknown): boolean {
  return error instanceof RegistryError && error.code === 'CONFLICT';
}
