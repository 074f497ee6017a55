import { columnsOf, runStatement, tableOf } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';

/** Selects whole rows on the connection of a transaction. `rest` is what follows the table, whose alias is `t`. */
export function selectFrom<Row extends object>(
  manager: EntityManager,
  row: new () => Row,
  rest: Sql,
): Promise<Row[]> {
  const { dataSource } = manager;
  return runStatement<Row>(
    manager,
    sql`SELECT ${columnsOf(dataSource, row)} FROM ${tableOf(dataSource, row)} t ${rest}`,
  );
}
