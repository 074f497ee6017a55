import type { GateBase, GateSubmission } from './GateInput';

/** What is checked. Plain values: it goes to another process. */
export interface GateWork {
  /** The member that changes. */
  member: string;
  /** What it hands in. Absent: it leaves. */
  submission: GateSubmission | undefined;
  base: GateBase;
  purpose: 'check' | 'publish';
}
