import type { GateSubmission } from '../gate/GateInput';
import type { MemberVersion } from './Registry';

const parts = ['name', 'agency', 'contact', 'licence', 'url', 'sdl'] as const;

/** Whether a version says the same of a member, to the letter. */
export function isSameSubmission(version: MemberVersion, submission: GateSubmission): boolean {
  return parts.every((part) => version[part] === submission[part]);
}
