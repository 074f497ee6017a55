import type { Caller } from './Caller';
import { findCaller } from './findCaller';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';

/** Who sent a request. Rejects with a RegistryError when nobody says so, or when there is no such key. */
export async function requireCaller(
  link: RegistryLink,
  authorization: string | undefined,
): Promise<Caller> {
  const caller = await findCaller(link, authorization);
  if (caller) return caller;
  throw new RegistryError(
    'KEY_MISSING',
    'This needs a key of the registry: send it in the header authorization, as `Bearer agk_…`.',
  );
}
