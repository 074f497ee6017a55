import type { GateSubmission } from '../gate/GateInput';
import type { MemberSubmission } from './Registry';
import { RegistryError } from './RegistryError';

/** What a member hands in, once all of it is there. Throws a RegistryError that names what is missing. */
export function completeSubmission(submission: GateSubmission): MemberSubmission {
  const { name, sdl, agency, contact, licence, url } = submission;
  if (agency && contact && licence && url) return { name, sdl, agency, contact, licence, url };
  const missing = Object.entries({ agency, contact, licence, url })
    .filter(([, value]) => !value)
    .map(([part]) => part);
  throw new RegistryError(
    'BAD_REQUEST',
    `To publish "${name}", ${missing.join(' and ')} must be given too.`,
  );
}
