import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { RecordedOperation } from '../../usage/RecordedOperation';
import type { RegistryDatabase } from './RegistryDatabase';
import { OperationRow } from './rows/OperationRow';
import { selectFrom } from './selectFrom';

/** Whoever makes up operations without end does not fill the disk: those that were seen last stay. */
const maximumOperations = 20_000;
const forgottenAfterDays = 400;
const pruneEveryMs = 600_000;

/** Operations that the gateways of the fleet have seen, with their counts. */
export class OperationStore {
  private prunedAt = -Infinity;

  constructor(private readonly database: RegistryDatabase) {}

  async add(operations: readonly RecordedOperation[]): Promise<void> {
    if (operations.length === 0) return;
    const joined = joinById(operations);
    const column = <Value>(read: (operation: RecordedOperation) => Value) => joined.map(read);
    await this.database.write(async (manager) => {
      await runStatement(
        manager,
        sql`
          INSERT INTO operation AS known (id, signature, name, count, first_seen_at, last_seen_at)
          SELECT * FROM unnest(
            ${column(({ id }) => id)}::text[],
            ${column(({ signature }) => signature)}::text[],
            ${column(({ name }) => name ?? null)}::text[],
            ${column(({ count }) => count)}::bigint[],
            ${column(({ firstSeenAt }) => firstSeenAt)}::timestamptz[],
            ${column(({ lastSeenAt }) => lastSeenAt)}::timestamptz[])
          ON CONFLICT (id) DO UPDATE SET
            count = known.count + excluded.count,
            first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
            last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)`,
      );
      await this.prune(manager);
    });
  }

  async mostUsed(options: { limit: number; seenWithinDays: number }): Promise<RecordedOperation[]> {
    const { limit, seenWithinDays } = options;
    const rows = await this.database.read((manager) =>
      selectFrom(
        manager,
        OperationRow,
        sql`WHERE t.last_seen_at >= now() - ${seenWithinDays} * interval '1 day'
            ORDER BY t.count DESC, t.id LIMIT ${limit}`,
      ),
    );
    return rows.map((row) => ({ ...row, name: row.name ?? undefined, count: Number(row.count) }));
  }

  private async prune(manager: EntityManager): Promise<void> {
    const now = performance.now();
    if (now - this.prunedAt < pruneEveryMs) return;
    this.prunedAt = now;
    await runStatement(
      manager,
      sql`DELETE FROM operation
          WHERE last_seen_at < now() - ${forgottenAfterDays} * interval '1 day'
            OR id IN (SELECT id FROM operation ORDER BY last_seen_at DESC, id OFFSET ${maximumOperations})`,
    );
  }
}

/** Each operation once, in the order of their ids: two gateways that tell at once then never wait for one another in turn. */
function joinById(operations: readonly RecordedOperation[]): RecordedOperation[] {
  const joined = new Map<string, RecordedOperation>();
  for (const operation of operations) {
    const known = joined.get(operation.id);
    joined.set(operation.id, known === undefined ? operation : join(known, operation));
  }
  return [...joined.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function join(one: RecordedOperation, other: RecordedOperation): RecordedOperation {
  return {
    ...one,
    count: one.count + other.count,
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
    lastSeenAt: one.lastSeenAt > other.lastSeenAt ? one.lastSeenAt : other.lastSeenAt,
  };
}
