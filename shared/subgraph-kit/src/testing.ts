import { randomBytes } from 'node:crypto';
import { graphql, type ExecutionResult } from 'graphql';
import { Client, type Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { HostedSubgraph } from './subgraph';
import { withSyntheticData } from './synthetic-note';

/** A database of its own for one test file. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** Makes an empty database, or a copy of `template`, on the server of TEST_DATABASE_URL. */
export async function createTestDatabase({
  template,
}: { template?: string } = {}): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    throw new Error(
      'TEST_DATABASE_URL is missing: run the tests from the top folder, whose Jest configuration sets it.',
    );
  }
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runOn(
    server,
    `CREATE DATABASE ${name}${template ? ` TEMPLATE "${template.replaceAll('"', '""')}"` : ''}`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The statements that were sent since the recording began, in their order. */
export interface StatementRecording {
  statements: string[];
  stop: () => void;
}

type Query = PoolClient['query'];
type Statement = string | { text?: string; cursor?: { text?: string } };

/**
 * Records the text of every statement that the DataSource sends through its connection pool, whoever asks: a repository, a
 * query builder, `query` or a transaction. Connections that are already in use when it begins are recorded from their next use.
 */
export function recordStatements(database: DataSource): StatementRecording {
  const pool = poolOf(database);
  const statements: string[] = [];
  const seen = new WeakSet<PoolClient>();
  let recording = true;
  const listen = (client: PoolClient) => {
    if (seen.has(client)) return;
    seen.add(client);
    const send = client.query.bind(client) as (...parameters: unknown[]) => unknown;
    client.query = ((statement: Statement, ...rest: unknown[]) => {
      if (recording) statements.push(textOf(statement));
      return send(statement, ...rest);
    }) as Query;
  };
  pool.on('acquire', listen);
  return {
    statements,
    stop: () => {
      recording = false;
      pool.off('acquire', listen);
    },
  };
}

function textOf(statement: Statement): string {
  return typeof statement === 'string'
    ? statement
    : (statement.text ?? statement.cursor?.text ?? '');
}

function poolOf(database: DataSource): Pool {
  const { master } = database.driver as unknown as { master?: Pool };
  if (!master)
    throw new Error('recordStatements needs a PostgreSQL DataSource that is initialized.');
  return master;
}

/** Runs one operation of a subgraph in this process, with a context of its own, as a request would. */
export function executeSubgraph<Context extends object>(
  {
    name,
    schema,
    createContext,
  }: Pick<HostedSubgraph<Context>, 'name' | 'schema' | 'createContext'>,
  source: string,
  variableValues?: Record<string, unknown>,
): Promise<ExecutionResult> {
  return withSyntheticData<ExecutionResult>(name, () =>
    graphql({ schema, source, contextValue: createContext(), variableValues }),
  );
}
