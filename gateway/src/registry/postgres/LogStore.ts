import { insertRows, runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { HistoryPage, LogEntry } from '../Registry';
import { hashOf } from './hashOf';
import { LogVerification } from './LogVerification';
import type { RegistryDatabase } from './RegistryDatabase';
import { LogEntryRow } from './rows/LogEntryRow';
import { selectFrom } from './selectFrom';

export interface HistoryOptions {
  limit?: number;
  before?: number;
  verifiesAll?: boolean;
}

const defaultLimit = 50;
const maximumLimit = 500;

/** Who did what when. */
export class LogStore {
  private readonly verification: LogVerification;

  constructor(private readonly database: RegistryDatabase) {
    this.verification = new LogVerification(database);
  }

  /** Adds an entry in the transaction of the act that it tells of. */
  async append(
    manager: EntityManager,
    entry: Pick<LogEntry, 'at' | 'actor' | 'action' | 'subject' | 'details'>,
  ): Promise<void> {
    const [last] = await runStatement<{ sequence: number; hash: string }>(
      manager,
      sql`SELECT sequence, hash FROM log_entry ORDER BY sequence DESC LIMIT 1`,
    );
    const { at, actor, action, subject, details } = entry;
    const content = {
      sequence: (last?.sequence ?? 0) + 1,
      at,
      actor,
      action,
      subject,
      details,
      previousHash: last?.hash ?? '',
    };
    await insertRows(manager, LogEntryRow, [{ ...content, hash: hashOf(content) }]);
  }

  /** Entries, the newest first, and whether the whole log is as it was written. */
  async history(options: HistoryOptions = {}): Promise<HistoryPage> {
    const { limit = defaultLimit, before, verifiesAll = false } = options;
    const firstBroken = await this.verification.firstBroken({ verifiesAll });
    const entries = await this.database.read((manager) =>
      selectFrom(
        manager,
        LogEntryRow,
        sql`WHERE ${before ?? null}::integer IS NULL OR t.sequence < ${before ?? null}
            ORDER BY t.sequence DESC LIMIT ${Math.min(limit, maximumLimit)}`,
      ),
    );
    return { entries, firstBroken };
  }
}
