import type { RecordedOperation } from '../../usage/RecordedOperation';
import type {
  Activation,
  Actor,
  AgencyKey,
  Approval,
  HistoryPage,
  MemberVersion,
  Registry,
  SupergraphChange,
  SupergraphVersion,
} from '../Registry';
import { ActivationListener } from './ActivationListener';
import { ApprovalStore, type ApprovalRequest } from './ApprovalStore';
import { KeyStore, type KeyOptions } from './KeyStore';
import { LogStore, type HistoryOptions } from './LogStore';
import { OperationStore } from './OperationStore';
import { RegistryDatabase, type RegistryDatabaseOptions } from './RegistryDatabase';
import { SupergraphStore } from './SupergraphStore';

/** The registry in PostgreSQL. */
export class PostgresRegistry implements Registry {
  private readonly database: RegistryDatabase;
  private readonly listener: ActivationListener;
  private readonly log: LogStore;
  private readonly supergraphs: SupergraphStore;
  private readonly agencyKeys: KeyStore;
  private readonly approved: ApprovalStore;
  private readonly operations: OperationStore;

  constructor(options: RegistryDatabaseOptions) {
    this.database = new RegistryDatabase(options);
    this.listener = new ActivationListener(options);
    this.log = new LogStore(this.database);
    this.supergraphs = new SupergraphStore(this.database, this.log);
    this.agencyKeys = new KeyStore(this.database, this.log);
    this.approved = new ApprovalStore(this.database, this.log);
    this.operations = new OperationStore(this.database);
  }

  current(): Promise<Activation | undefined> {
    return this.supergraphs.current();
  }

  currentSequence(): Promise<number> {
    return this.supergraphs.currentSequence();
  }

  supergraph(number: number): Promise<SupergraphVersion | undefined> {
    return this.supergraphs.supergraph(number);
  }

  memberVersions(name: string): Promise<MemberVersion[]> {
    return this.supergraphs.memberVersions(name);
  }

  typeOwners(): Promise<Record<string, string>> {
    return this.supergraphs.typeOwners();
  }

  change(change: SupergraphChange): Promise<Activation> {
    return this.supergraphs.change(change);
  }

  activate(
    number: number,
    actor: Actor,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<Activation> {
    return this.supergraphs.activate(number, actor, details);
  }

  history(options?: HistoryOptions): Promise<HistoryPage> {
    return this.log.history(options);
  }

  createKey(options: KeyOptions): Promise<{ key: AgencyKey; text: string }> {
    return this.agencyKeys.create(options);
  }

  findKey(text: string): Promise<AgencyKey | undefined> {
    return this.agencyKeys.find(text);
  }

  keys(member?: string): Promise<AgencyKey[]> {
    return this.agencyKeys.list(member);
  }

  revokeKey(id: string, actor: Actor): Promise<AgencyKey | undefined> {
    return this.agencyKeys.revoke(id, actor);
  }

  approve(approvals: readonly ApprovalRequest[], actor: Actor): Promise<Approval[]> {
    return this.approved.add(approvals, actor);
  }

  approvals(): Promise<Approval[]> {
    return this.approved.all();
  }

  addOperations(operations: readonly RecordedOperation[]): Promise<void> {
    return this.operations.add(operations);
  }

  recordedOperations(options: {
    limit: number;
    seenWithinDays: number;
  }): Promise<RecordedOperation[]> {
    return this.operations.mostUsed(options);
  }

  listen(listener: () => void): () => Promise<void> {
    return this.listener.listen(listener);
  }

  async checkReady(): Promise<void> {
    await this.supergraphs.currentSequence();
  }

  /** Makes the tables where there are none. */
  open(): Promise<void> {
    return this.database.open();
  }

  async close(): Promise<void> {
    await this.listener.close();
    await this.database.close();
  }
}
