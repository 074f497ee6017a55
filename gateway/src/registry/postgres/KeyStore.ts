import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { insertRows, runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Actor, AgencyKey } from '../Registry';
import { RegistryError } from '../RegistryError';
import type { LogStore } from './LogStore';
import type { RegistryDatabase } from './RegistryDatabase';
import { AgencyKeyRow } from './rows/AgencyKeyRow';
import { selectFrom } from './selectFrom';

export interface KeyOptions {
  member?: string | undefined;
  label: string;
  actor: Actor;
}

const maximumActiveKeys = 2;
const keyForm = /^agk_([a-z2-7]{10})_[\w-]{43}$/;
const base32Digits = 'abcdefghijklmnopqrstuvwxyz234567';

/** Keys of agencies and of the graph's editors. Of the texts that people hold only hashes are kept. */
export class KeyStore {
  constructor(
    private readonly database: RegistryDatabase,
    private readonly log: LogStore,
  ) {}

  create({ member, label, actor }: KeyOptions): Promise<{ key: AgencyKey; text: string }> {
    return this.database.act(async (manager, at) => {
      if (member !== undefined) {
        const active = await selectFrom(
          manager,
          AgencyKeyRow,
          sql`WHERE t.member = ${member} AND t.revoked_at IS NULL ORDER BY t.created_at`,
        );
        if (active.length >= maximumActiveKeys) throw tooMany(member, active);
      }
      const id = base32(randomBytes(10));
      const text = `agk_${id}_${randomBytes(32).toString('base64url')}`;
      const row: AgencyKeyRow = {
        id,
        member: member ?? null,
        label,
        sha256: sha256(text).toString('hex'),
        createdAt: at,
        createdBy: actor,
        revokedAt: null,
        lastUsedAt: null,
      };
      await insertRows(manager, AgencyKeyRow, [row]);
      const details = { member: member ?? null, label };
      await this.log.append(manager, { at, actor, action: 'create-key', subject: id, details });
      return { key: toKey(row), text };
    });
  }

  async find(text: string): Promise<AgencyKey | undefined> {
    const id = keyForm.exec(text)?.[1];
    if (id === undefined) return undefined;
    return this.database.write(async (manager) => {
      const [row] = await selectFrom(
        manager,
        AgencyKeyRow,
        sql`WHERE t.id = ${id} AND t.revoked_at IS NULL`,
      );
      if (!row || !timingSafeEqual(Buffer.from(row.sha256, 'hex'), sha256(text))) return undefined;
      return toKey(await noteUse(manager, row));
    });
  }

  async list(member?: string): Promise<AgencyKey[]> {
    const rows = await this.database.read((manager) =>
      selectFrom(
        manager,
        AgencyKeyRow,
        sql`WHERE ${member ?? null}::text IS NULL OR t.member = ${member ?? null}
            ORDER BY t.created_at DESC, t.id`,
      ),
    );
    return rows.map(toKey);
  }

  revoke(id: string, actor: Actor): Promise<AgencyKey | undefined> {
    return this.database.act(async (manager, at) => {
      const [row] = await selectFrom(manager, AgencyKeyRow, sql`WHERE t.id = ${id}`);
      if (!row) return undefined;
      if (row.revokedAt !== null) return toKey(row);
      await runStatement(manager, sql`UPDATE agency_key SET revoked_at = ${at} WHERE id = ${id}`);
      const details = { member: row.member, label: row.label };
      await this.log.append(manager, { at, actor, action: 'revoke-key', subject: id, details });
      return toKey({ ...row, revokedAt: at });
    });
  }
}

/** Notes that a key is used, once a minute at most. */
async function noteUse(manager: EntityManager, row: AgencyKeyRow): Promise<AgencyKeyRow> {
  const [rows] = await runStatement<unknown>(
    manager,
    sql`UPDATE agency_key SET last_used_at = clock_timestamp()
        WHERE id = ${row.id}
          AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')
        RETURNING last_used_at AS at`,
  );
  const [used] = rows as { at: Date }[];
  return used ? { ...row, lastUsedAt: used.at } : row;
}

function tooMany(member: string, active: readonly AgencyKeyRow[]): RegistryError {
  const ids = active.map(({ id }) => id).join(' and ');
  return new RegistryError(
    'TOO_MANY_KEYS',
    `"${member}" has ${active.length} active keys, ${ids}, and may have ${maximumActiveKeys}. Revoke one before you make another.`,
  );
}

function toKey(row: AgencyKeyRow): AgencyKey {
  const { id, member, label, createdAt, createdBy, revokedAt, lastUsedAt } = row;
  return {
    id,
    ...(member === null ? {} : { member }),
    label,
    createdAt,
    createdBy,
    ...(revokedAt === null ? {} : { revokedAt }),
    ...(lastUsedAt === null ? {} : { lastUsedAt }),
  };
}

function base32(bytes: Buffer): string {
  return Array.from(bytes, (byte) => base32Digits[byte % 32]).join('');
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
