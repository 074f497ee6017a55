import { createLog } from '@agency-graph/subgraph-kit/log';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { Client } from 'pg';
import { openRegistry } from '../../src/registry/openRegistry';
import type { Registry } from '../../src/registry/Registry';

const log = createLog('test', 'silent');

/** Gives a test file a registry of its own, and more openings of it where asked. */
export function useRegistry() {
  const opened: Registry[] = [];
  let database: TestDatabase;

  const open = async (databaseUrl = database.url): Promise<Registry> => {
    const registry = await openRegistry({ databaseUrl, log });
    opened.push(registry);
    return registry;
  };

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((registry) => registry.close()));
    await database.drop();
  });

  return {
    open,
    url: () => database.url,
    /** Runs statements as the owner of the database. */
    async runAsOwner(...statements: string[]): Promise<unknown[]> {
      const client = new Client({
        connectionString: database.url,
        options: '-c search_path=registry',
      });
      await client.connect();
      try {
        let rows: unknown[] = [];
        for (const statement of statements) ({ rows } = await client.query(statement));
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}
