import sql, { join, raw } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { recordRun, takeTurn } from './importing/import-run';
import { runQuery } from './rows';
import type { Log } from './log';
import { sampleDataset } from './sample-dataset';

export interface SampleOptions {
  /** 1 makes as many records as the report tells of; 1000 makes a thousand times as many, for benchmarks. */
  scale: number;
  log: Log;
  /** Is told how many records of how many are there. */
  progress?: ((done: number, total: number) => void) | undefined;
}

const removed = 'removed';

/**
 * Removes the records of the dataset `sample data` from every table of the namespace that has a column `dataset`; what hangs
 * on them goes by the foreign keys. Returns how many there were.
 */
export async function removeSampleData(database: DataSource): Promise<number> {
  if (!(await hasSampleData(database))) return 0;
  return database.transaction(async (manager) => {
    await takeTurn(manager);
    if (!(await hasSampleData(manager))) return 0;
    const startedAt = new Date();
    await runQuery(manager, sql`SET CONSTRAINTS ALL DEFERRED`);
    const records = await deleteFrom(manager, await tablesWithDataset(manager));
    const run = { dataset: sampleDataset, digest: removed, records, startedAt };
    await recordRun(manager, run);
    return records;
  });
}

async function hasSampleData(database: DataSource | EntityManager): Promise<boolean> {
  const runs = await runQuery<{ digest: string }>(
    database,
    sql`SELECT digest FROM import_run WHERE dataset = ${sampleDataset} ORDER BY id DESC LIMIT 1`,
  );
  return runs.length > 0 && runs[0]?.digest !== removed;
}

/** The tables of the namespace whose rows belong to datasets. */
export async function tablesWithDataset(database: DataSource | EntityManager): Promise<string[]> {
  const tables = await runQuery<{ name: string }>(
    database,
    sql`SELECT c.table_name AS name FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = current_schema() AND c.column_name = 'dataset'
          AND t.table_type = 'BASE TABLE' AND c.table_name <> 'import_run' ORDER BY 1`,
  );
  return tables.map(({ name }) => name);
}

/** One statement for all tables: foreign keys are checked at its end, so that the order of tables does not matter. */
async function deleteFrom(manager: EntityManager, tables: readonly string[]): Promise<number> {
  if (tables.length === 0) return 0;
  const deletions = tables.map(
    (table, index) => sql`${raw(`gone_${index}`)} AS (
      DELETE FROM ${raw(`"${table}"`)} WHERE dataset = ${sampleDataset} RETURNING 1)`,
  );
  const counts = tables.map((_table, index) => sql`(SELECT count(*) FROM ${raw(`gone_${index}`)})`);
  const [row] = await runQuery<{ count: number }>(
    manager,
    sql`WITH ${join(deletions)} SELECT (${join(counts, ' + ')})::integer AS count`,
  );
  return row?.count ?? 0;
}
