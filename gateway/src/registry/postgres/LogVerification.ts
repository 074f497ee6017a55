import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { hashOf } from './hashOf';
import type { RegistryDatabase } from './RegistryDatabase';
import { LogEntryRow } from './rows/LogEntryRow';
import { selectFrom } from './selectFrom';

/** The last entry up to which everything was right. */
interface Verified {
  sequence: number;
  hash: string;
}

interface Page {
  firstBroken: number | undefined;
  verified: Verified;
  isLast: boolean;
}

const start: Verified = { sequence: 0, hash: '' };
const pageSize = 200;
/** Entries that were found right are not read again before this has passed. */
const wholeEveryMs = 60_000;

/**
 * Holds the log to its hashes, and the schemas that it speaks of to the log. Mostly only what was added since the last time
 * is read; the whole log is whenever somebody wants it so, and once a minute at most when somebody asks at all.
 */
export class LogVerification {
  private verified = start;
  private wholeAt = -Infinity;
  private underWay: Promise<number | undefined> | undefined;

  constructor(private readonly database: RegistryDatabase) {}

  /** The sequence of the first entry that is not as it was written; undefined when all are. */
  async firstBroken({ verifiesAll }: { verifiesAll: boolean }): Promise<number | undefined> {
    // One that is under way may have read already what is to be read again.
    if (verifiesAll) await this.underWay?.catch(() => {});
    this.underWay ??= this.verify(verifiesAll).finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  private async verify(verifiesAll: boolean): Promise<number | undefined> {
    const now = performance.now();
    const isWhole = verifiesAll || now - this.wholeAt > wholeEveryMs;
    const known = this.verified;
    let verified = isWhole ? start : known;
    for (;;) {
      const page = await this.database.read((manager) => readPage(manager, verified));
      if (page.firstBroken !== undefined) return page.firstBroken;
      verified = page.verified;
      if (page.isLast) break;
    }
    // The end of a chain can be cut off unseen, but not from those who remember where it was.
    if (verified.sequence < known.sequence) return verified.sequence + 1;
    this.verified = verified;
    if (isWhole) this.wholeAt = now;
    return undefined;
  }
}

async function readPage(manager: EntityManager, after: Verified): Promise<Page> {
  // The entry that the last page ended with comes first again: it may be another one by now.
  const entries = await selectFrom(
    manager,
    LogEntryRow,
    sql`WHERE t.sequence >= ${after.sequence} ORDER BY t.sequence LIMIT ${pageSize + 1}`,
  );
  const isLast = entries.length <= pageSize;
  if (after.sequence > 0 && entries.shift()?.hash !== after.hash) {
    return { firstBroken: after.sequence, verified: start, isLast };
  }
  let verified = after;
  for (const entry of entries) {
    const isRight =
      entry.sequence === verified.sequence + 1 &&
      entry.previousHash === verified.hash &&
      entry.hash === hashOf(entry);
    if (!isRight) return { firstBroken: verified.sequence + 1, verified, isLast };
    verified = entry;
  }
  const firstBroken = await firstWithOtherContent(manager, after.sequence, verified.sequence);
  return { firstBroken, verified, isLast };
}

/** The first entry that tells of a schema which does not stand in the registry as the entry says. */
async function firstWithOtherContent(
  manager: EntityManager,
  after: number,
  until: number,
): Promise<number | undefined> {
  const [row] = await runStatement<{ sequence: number | null }>(
    manager,
    sql`
      SELECT min(sequence) AS sequence FROM (
        SELECT entry.sequence
        FROM log_entry entry
        CROSS JOIN LATERAL jsonb_to_recordset(entry.details -> 'versions')
          AS told (name text, version integer, sha256 text)
        LEFT JOIN member_version kept ON kept.member = told.name AND kept.version = told.version
        WHERE entry.sequence > ${after} AND entry.sequence <= ${until}
          AND entry.details ? 'versions'
          AND (kept.sdl IS NULL OR encode(sha256(convert_to(kept.sdl, 'UTF8')), 'hex') <> told.sha256)
        UNION ALL
        SELECT entry.sequence
        FROM log_entry entry
        LEFT JOIN supergraph kept ON kept.number = (entry.details ->> 'supergraph')::integer
        WHERE entry.sequence > ${after} AND entry.sequence <= ${until}
          AND entry.details ? 'sha256'
          AND (kept.sdl IS NULL
            OR encode(sha256(convert_to(kept.sdl, 'UTF8')), 'hex') <> entry.details ->> 'sha256')
      ) AS other`,
  );
  return row?.sequence ?? undefined;
}
