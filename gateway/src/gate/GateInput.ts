import type { MemberSubmission } from '../registry/Registry';

/** A member as the gate sees the others. */
export interface MemberSchema {
  name: string;
  agency: string;
  url: string;
  sdl: string;
}

/** An operation that the new supergraph must go on answering. */
export interface OperationToKeep {
  id: string;
  text: string;
  name: string | undefined;
  count: number;
  source: 'seen' | 'saved';
}

/** What a schema is checked against. Plain values: it goes to another process. */
export interface GateBase {
  /** The activation that it describes. */
  sequence: number | undefined;
  /** The supergraph that is served. */
  supergraphSdl: string | undefined;
  /** The members of it, the one that is checked included if it is one. */
  members: readonly MemberSchema[];
  /** Which member owns which type: the one that published it first. */
  typeOwners: Readonly<Record<string, string>>;
  operations: readonly OperationToKeep[];
  /** Breaking changes that were approved. */
  approvedChanges: readonly { member: string; changeId: string }[];
}

/** What a member that is checked hands in. Before it is published, all but its name and schema may be missing. */
export type GateSubmission = Pick<MemberSubmission, 'name' | 'sdl'> &
  Partial<Pick<MemberSubmission, 'agency' | 'contact' | 'licence' | 'url'>>;
