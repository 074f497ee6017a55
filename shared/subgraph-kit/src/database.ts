import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Log } from './log';

/** The database could not be reached or refused the connection; the message says where and why. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}

export interface DatabaseOptions {
  url: string;
  /** The setting that the address comes from, for messages (`DATABASE_URL`). */
  setting?: string | undefined;
  /** The namespace (PostgreSQL schema) that holds the tables; made when missing. */
  namespace: string;
  rows: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
  log: Log;
  /** Connections at most. */
  poolSize?: number;
}

const connectTimeoutMs = 5_000;
const statementTimeoutMs = 10_000;

/** Connects and brings the tables up to the newest migration; several processes may do so at once. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const { url, namespace, rows, migrations, log, poolSize = 8 } = options;
  const { setting = 'DATABASE_URL' } = options;
  const database = new DataSource({
    type: 'postgres',
    url,
    schema: namespace,
    entities: rows,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    applicationName: `agency-graph ${namespace}`,
    poolErrorHandler: ({ message, code }: Error & { code?: string }) =>
      log.warn({ code, reason: message }, 'a database connection was lost'),
    extra: {
      options: `-c search_path=${namespace},public`,
      statement_timeout: statementTimeoutMs,
      idleTimeoutMillis: 30_000,
    },
  });
  await migrate(database, { url, namespace, setting });
  return database;
}

/** One process migrates at a time: the others wait for its lock and then find nothing left to do. */
async function migrate(
  database: DataSource,
  { url, namespace, setting }: { url: string; namespace: string; setting: string },
): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${namespace}`]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS "${namespace}"`);
    await database.initialize();
    await database.runMigrations({ transaction: 'each' });
  } catch (error) {
    if (database.isInitialized) await database.destroy();
    throw describeFailure(error, { url, setting });
  } finally {
    await client.end().catch(() => {});
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
]);
const refused: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'the database does not exist',
  '53300': 'it has too many connections',
  '57P03': 'it is starting up or shutting down',
};

function describeFailure(
  error: unknown,
  { url, setting }: { url: string; setting: string },
): unknown {
  const code = (error as { code?: string }).code ?? '';
  const message = error instanceof Error ? error.message : String(error);
  const timedOut = /timeout/i.test(message) && code === '';
  const reason = unreachable.has(code)
    ? code
    : (refused[code] ?? (timedOut ? 'no answer in 5 s' : undefined));
  if (reason === undefined) return error;
  const { host, pathname, username } = new URL(url);
  return new DatabaseUnavailableError(
    `The database "${pathname.slice(1)}" at ${host} could not be opened as user "${username}": ${reason}. ` +
      `Check ${setting} and that PostgreSQL is running.`,
    { cause: error },
  );
}
