import type { RecordedOperation } from '../usage/RecordedOperation';

/** What a member hands in to be part of the graph. */
export interface MemberSubmission {
  /** Its name in the supergraph: lower case letters, digits and `-`, 2 to 40 characters. */
  name: string;
  /** The agency that runs it, as people call it: `World Health Organization`. */
  agency: string;
  /** Where its people are reached: an e-mail address or a web address. */
  contact: string;
  /** The licence of its data: an SPDX identifier such as `CC-BY-4.0`, or the web address of its text. */
  licence: string;
  /** Where it answers, `https://graph.example.int/`. */
  url: string;
  /** Its schema, Federation 2 SDL. */
  sdl: string;
}

/** One version of a member. Never changed once it stands. */
export interface MemberVersion extends MemberSubmission {
  /** 1 for the first version of the member. */
  version: number;
  /** The SHA-256 of `sdl`, in hexadecimal digits. */
  sha256: string;
  /** Whether the deployment brings it along, so that it is not published through the gate. */
  isBuiltIn: boolean;
  publishedAt: Date;
  publishedBy: Actor;
}

/** One composed supergraph. Never changed once it stands. */
export interface SupergraphVersion {
  /** 1 for the first of the registry. */
  number: number;
  sdl: string;
  sha256: string;
  composedAt: Date;
  /** The members that it was composed from, by name. */
  members: readonly MemberVersion[];
}

/** The supergraph that is served, and since when. */
export interface Activation {
  /** Grows with each activation: which of two is the later one. */
  sequence: number;
  supergraph: SupergraphVersion;
  activatedAt: Date;
  activatedBy: Actor;
}

/** Who did it: a key of a member, a key of the graph's editors, or the deployment itself. */
export interface Actor {
  kind: 'member' | 'editor' | 'deployment';
  /** The member whose key it is. */
  member?: string | undefined;
  /** The public id of the key. */
  keyId?: string | undefined;
}

export type LogAction =
  'deploy' | 'publish' | 'retire' | 'rollback' | 'create-key' | 'revoke-key' | 'approve';

/** Who did what when. Each entry holds the hash of the one before, so that none can be changed or taken out unseen. */
export interface LogEntry {
  sequence: number;
  at: Date;
  actor: Actor;
  action: LogAction;
  /** What it was done to: the name of a member, the id of a key … */
  subject: string;
  /** Plain values; never a secret, a schema or an address. */
  details: Readonly<Record<string, unknown>>;
  previousHash: string;
  hash: string;
}

export interface AgencyKey {
  /** Public: it stands in the log. */
  id: string;
  /** The member whose schema it may publish; absent for a key of the graph's editors. */
  member?: string | undefined;
  label: string;
  createdAt: Date;
  createdBy: Actor;
  revokedAt?: Date | undefined;
  lastUsedAt?: Date | undefined;
}

/** A breaking change that the graph's editors let pass, once and for good. */
export interface Approval {
  member: string;
  /** Names the change: see `Finding.changeId`. */
  changeId: string;
  reason: string;
  approvedAt: Date;
  approvedBy: Actor;
}

/** A new version of one member, or its leaving, with the supergraph that was composed for it. */
export interface SupergraphChange {
  action: 'deploy' | 'publish' | 'retire' | 'rollback';
  actor: Actor;
  /** The activation whose members it was composed with. When another one has come since, the change is refused: CONFLICT. */
  base: number | undefined;
  /** New versions. Others stay as they were in `base`. */
  members: readonly (MemberSubmission & { isBuiltIn?: boolean })[];
  /** Names of members that leave. */
  retired: readonly string[];
  /** Members that go back to a version that stands already, by name. */
  restored: Readonly<Record<string, number>>;
  supergraphSdl: string;
  details?: Readonly<Record<string, unknown>>;
}

export interface HistoryPage {
  entries: LogEntry[];
  /** Whether every entry of the whole log has the hash that its content and the entry before give. Else the first that has not. */
  firstBroken: number | undefined;
}

/**
 * The registry of members and supergraphs, in PostgreSQL, shared by all gateways of a fleet. Every method rejects with a
 * RegistryError within 5 s: REGISTRY_UNAVAILABLE when the database does not answer. When it is back, the next call is answered.
 */
export interface Registry {
  /** The supergraph that is served. Undefined in a new registry. */
  current(): Promise<Activation | undefined>;
  /** The sequence of the current activation, cheaply; 0 in a new registry. */
  currentSequence(): Promise<number>;
  supergraph(number: number): Promise<SupergraphVersion | undefined>;
  /** All versions of a member, the newest first. */
  memberVersions(name: string): Promise<MemberVersion[]>;
  /** Which member owns which object type, interface, union, enum, input or scalar: the one that published it first. */
  typeOwners(): Promise<Record<string, string>>;

  /** Writes the versions, the supergraph, its activation, the owners of new types and the log entry, all or nothing. */
  change(change: SupergraphChange): Promise<Activation>;
  /** Serves a supergraph that was served before. */
  activate(
    number: number,
    actor: Actor,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<Activation>;

  /**
   * Entries, the newest first: `limit` of them (50, at most 500), older than the sequence `before`. The hashes of the whole log
   * are checked once a minute, and those of new entries each time; `verifiesAll` checks all of them now, with the schemas that they
   * speak of.
   */
  history(options?: {
    limit?: number;
    before?: number;
    verifiesAll?: boolean;
  }): Promise<HistoryPage>;

  /** Makes a key. Its text is given out here and never again; only a hash of it is kept. At most two of a member are active. */
  createKey(options: {
    member?: string | undefined;
    label: string;
    actor: Actor;
  }): Promise<{ key: AgencyKey; text: string }>;
  /** The active key with this text, looked up anew each time, so that a revoked key is refused at once. */
  findKey(text: string): Promise<AgencyKey | undefined>;
  keys(member?: string): Promise<AgencyKey[]>;
  revokeKey(id: string, actor: Actor): Promise<AgencyKey | undefined>;

  approve(
    approvals: readonly { member: string; changeId: string; reason: string }[],
    actor: Actor,
  ): Promise<Approval[]>;
  approvals(): Promise<Approval[]>;

  /** Adds what a gateway has seen since it told last. */
  addOperations(operations: readonly RecordedOperation[]): Promise<void>;
  /** Those that were seen in the last days, the most used first. */
  recordedOperations(options: {
    limit: number;
    seenWithinDays: number;
  }): Promise<RecordedOperation[]>;

  /**
   * Calls the listener soon after any gateway changed which supergraph is served, over LISTEN/NOTIFY, whose connection is
   * opened again when it is lost. Notifications can be missed: whoever relies on them polls `currentSequence` as well.
   */
  listen(listener: () => void): () => Promise<void>;

  checkReady(): Promise<void>;
  close(): Promise<void>;
}
