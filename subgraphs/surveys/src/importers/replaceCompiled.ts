import { insertRows, runQuery, tableOf } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';

/** Replaces the compiled records of a table that holds imported and made-up ones too. */
export async function replaceCompiled<Row extends object>(
  manager: EntityManager,
  row: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  await runQuery(
    manager,
    sql`DELETE FROM ${tableOf(manager.connection, row)} WHERE dataset = 'compiled data'`,
  );
  await insertRows(manager, row, rows);
}
