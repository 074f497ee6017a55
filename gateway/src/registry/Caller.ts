import type { Actor, AgencyKey } from './Registry';
import { RegistryError } from './RegistryError';

/** Who asks the registry for something: the holder of a key that is active. */
export class Caller {
  constructor(readonly key: AgencyKey) {}

  get isEditor(): boolean {
    return this.key.member === undefined;
  }

  /** How the log names it. */
  get actor(): Actor {
    const { id: keyId, member } = this.key;
    return member === undefined ? { kind: 'editor', keyId } : { kind: 'member', member, keyId };
  }

  /** Whether it may act for the member. */
  isFor(member: string): boolean {
    return this.isEditor || this.key.member === member;
  }

  /** Throws a RegistryError unless it may act for the member. */
  requireFor(member: string): void {
    if (this.isFor(member)) return;
    throw new RegistryError(
      'KEY_OUT_OF_SCOPE',
      `The key ${this.key.id} is for the member "${this.key.member}" alone, and not for "${member}". Use a key of "${member}", or one of the editors.`,
    );
  }

  /** Throws a RegistryError unless it is one of the graph's editors. */
  requireEditor(): void {
    if (this.isEditor) return;
    throw new RegistryError(
      'KEY_OUT_OF_SCOPE',
      `The key ${this.key.id} is for the member "${this.key.member}" alone. Only the editors of the graph may do this, with a key of theirs.`,
    );
  }
}
