import { Client } from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log';
import { isAlive } from './appear-at-once';

export interface Access {
  port: number;
  password: string;
  log?: Log;
}

/** The right to use a data directory, which one process has at a time. */
export interface Ownership {
  /** False when the server runs with `fsync` off. */
  durable: boolean;
  /** Does the last thing that the owner does, and only then lets others in. */
  end: (last: () => Promise<void>) => Promise<void>;
}

/** Without an ownership: the server is going down. */
export type Claim = { ownership: Ownership | undefined } | { ownedBy: number | undefined };

/** Held by the owner's connection, so that the server frees it when the owner dies, however it dies. */
const lockKey = [1_095_189_843, 1];
const applicationName = 'agency-graph owner';

const connectMs = 10_000;
const livingOwnerGraceMs = 200;
const deadOwnerGraceMs = 5_000;
const retryMs = 1_000;

/** Tries to become the owner of the server's data directory. */
export async function claimOwnership(access: Access): Promise<Claim> {
  const client = await connect(access);
  if (!client) return { ownership: undefined };
  try {
    if (!(await tryLock(client))) {
      const ownedBy = await findOwner(client);
      await client.end();
      return { ownedBy };
    }
    const durable =
      (await firstRow(client, `SELECT current_setting('fsync') = 'on' AS value`)) === true;
    return { ownership: { durable, end: holdLock(client, access) } };
  } catch (error) {
    await client.end().catch(() => {});
    if (isGoingDown(error)) return { ownership: undefined };
    throw error;
  }
}

async function connect({ port, password }: Access): Promise<Client | undefined> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
    application_name: `${applicationName} ${process.pid}`,
    connectionTimeoutMillis: connectMs,
  });
  // Without a listener a lost connection would end the process; holdLock hears of it through `end`.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (isGoingDown(error)) return undefined;
    throw error;
  }
}

const goingDown = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

function isGoingDown(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return goingDown.has(code ?? '') || message === 'Connection terminated unexpectedly';
}

/** The server notices within milliseconds that an owner was killed, but not at once. */
async function tryLock(client: Client): Promise<boolean> {
  const begin = Date.now();
  for (;;) {
    if (await firstRow(client, 'SELECT pg_try_advisory_lock($1, $2) AS value', lockKey))
      return true;
    const owner = await findOwner(client);
    const graceMs = owner !== undefined && isAlive(owner) ? livingOwnerGraceMs : deadOwnerGraceMs;
    if (Date.now() - begin > graceMs) return false;
    await delay(20);
  }
}

async function findOwner(client: Client): Promise<number | undefined> {
  const name = await firstRow(
    client,
    `SELECT application_name AS value FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND classid::bigint = $1 AND objid::bigint = $2 AND objsubid = 2 AND granted`,
    lockKey,
  );
  const pid = Number(String(name ?? '').slice(applicationName.length + 1));
  return pid > 0 ? pid : undefined;
}

async function firstRow(client: Client, sql: string, parameters: unknown[] = []): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(sql, parameters);
  return rows[0]?.value;
}

/**
 * Takes the lock anew when the connection is lost but the server is not: PostgreSQL ends all sessions when one of its
 * processes crashes.
 */
function holdLock(first: Client, access: Access): Ownership['end'] {
  let client = first;
  let state: 'held' | 'lost' | 'ending' = 'held';
  const isEnding = () => state === 'ending';
  const watch = () => client.once('end', () => void regain());
  const regain = async () => {
    if (isEnding()) return;
    access.log?.error('the embedded PostgreSQL has ended our session');
    const regained = await reconnect(access, isEnding);
    if (!regained) return;
    client = regained;
    watch();
    const locked = await tryLock(client).catch(() => undefined);
    if (locked === undefined || isEnding()) return;
    state = locked ? 'held' : 'lost';
    access.log?.warn(`the embedded PostgreSQL is back${locked ? '' : ', but has another owner'}`);
  };
  watch();
  return async (last) => {
    const mine = state === 'held';
    state = 'ending';
    if (mine) await last();
    await client.end().catch(() => {});
  };
}

/** Tries until it succeeds, or until it is no longer wanted. */
async function reconnect(access: Access, isUnwanted: () => boolean): Promise<Client | undefined> {
  while (!isUnwanted()) {
    await delay(retryMs, undefined, { ref: false });
    const client = isUnwanted() ? undefined : await connect(access).catch(() => undefined);
    if (client && !isUnwanted()) return client;
    await client?.end();
  }
  return undefined;
}
