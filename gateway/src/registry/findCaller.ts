import { Caller } from './Caller';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';

/** `agk_`, the public id of the key, and its secret. What looks different need not be looked up. */
const keyForm = /^agk_[a-z2-7]{10}_[\w-]{43}$/;
const bearer = /^Bearer +(\S+) *$/i;

/**
 * Who sent a request, by its header `authorization`; undefined when it has none. Rejects with a RegistryError when there is no
 * such key, or not any more: it is looked up each time.
 */
export async function findCaller(
  link: RegistryLink,
  authorization: string | undefined,
): Promise<Caller | undefined> {
  if (authorization === undefined) return undefined;
  const [, text = ''] = bearer.exec(authorization) ?? [];
  if (!keyForm.test(text)) {
    throw new RegistryError(
      'KEY_REFUSED',
      'The header authorization holds no key of the registry. Send it as `Bearer agk_…`, as it was given out.',
    );
  }
  const key = await link.use((registry) => registry.findKey(text));
  if (key) return new Caller(key);
  throw new RegistryError(
    'KEY_REFUSED',
    'There is no such key, or it was revoked. Ask for a new one: the editors of the graph make keys.',
  );
}
