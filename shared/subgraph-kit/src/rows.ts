import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { isNoting, noteSynthetic, noteSyntheticRows } from './synthetic-note';
import { takeSyntheticMark, withSyntheticMark } from './synthetic-statements';

type RowClass<Row> = new () => Row;

/** The columns of a row class as a select list over the alias `t`, each named like its property. */
export function columnsOf<Row extends object>(database: DataSource, row: RowClass<Row>): Sql {
  const { columns } = database.getMetadata(row);
  return raw(
    columns.map((column) => `t."${column.databaseName}" AS "${column.propertyName}"`).join(', '),
  );
}

/** The table of a row class, without its namespace: the search path finds it. */
export function tableOf<Row extends object>(database: DataSource, row: RowClass<Row>): Sql {
  return raw(`"${database.getMetadata(row).tableName}"`);
}

/**
 * Selects whole rows, as plain objects of the row class's shape. `rest` is what follows the table, whose alias is `t`:
 * joins, conditions, order.
 */
export async function selectRows<Row extends object>(
  database: DataSource,
  row: RowClass<Row>,
  rest: Sql,
): Promise<Row[]> {
  const rows = await runStatement<Row>(
    database,
    sql`SELECT ${columnsOf(database, row)} FROM ${tableOf(database, row)} t ${rest}`,
  );
  noteSyntheticRows(rows);
  return rows;
}

/**
 * Runs a statement and returns its rows as they come from PostgreSQL. Notes for the request that is being answered whether
 * made-up records took part.
 */
export async function runQuery<Row>(
  database: DataSource | EntityManager,
  statement: Sql,
): Promise<Row[]> {
  const marked = isNoting() ? withSyntheticMark(database, statement) : statement;
  const rows = await runStatement<Row>(database, marked);
  if (takeSyntheticMark(rows)) noteSynthetic();
  noteSyntheticRows(rows);
  return rows;
}

/** Runs a statement as it is. */
export function runStatement<Row>(
  database: DataSource | EntityManager,
  { text, values }: Sql,
): Promise<Row[]> {
  return database.query(text, values);
}

const parametersAtMost = 60_000;

/** Replaces everything in a table; call it inside a transaction, so that readers see the old rows until its end. */
export async function replaceRows<Row extends object>(
  manager: EntityManager,
  row: RowClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  await runQuery(manager, sql`DELETE FROM ${tableOf(manager.connection, row)}`);
  await insertRows(manager, row, rows);
}

/** Inserts rows in as few statements as PostgreSQL's limit on parameters allows. */
export async function insertRows<Row extends object>(
  manager: EntityManager,
  row: RowClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  const columns = manager.connection.getMetadata(row).columns.filter((column) => column.isInsert);
  const names = raw(columns.map((column) => `"${column.databaseName}"`).join(', '));
  const size = Math.floor(parametersAtMost / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const values = rows.slice(start, start + size).map((values) => {
      const cells = columns.map(({ propertyName, type }) => {
        const value = (values as Record<string, unknown>)[propertyName] ?? null;
        return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
      });
      return sql`(${join(cells)})`;
    });
    await runQuery(
      manager,
      sql`INSERT INTO ${tableOf(manager.connection, row)} (${names}) VALUES ${join(values)}`,
    );
  }
}
