import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { sampleDataset } from './sample-dataset';

/** The column by which a statement tells whether made-up records are among what it counted. */
export const syntheticColumn = '$synthetic';

/** By database: its tables that can hold sample data. */
const sampledTables = new WeakMap<DataSource, ReadonlySet<string>>();

/** Says which tables of a database can hold sample data: those whose rows belong to datasets. */
export function declareSampledTables(database: DataSource, tables: readonly string[]): void {
  sampledTables.set(database, new Set(tables));
}

/** A further column for a statement that counts rows of a table with the alias `t`; nothing when they cannot be made up. */
export function syntheticMark(database: DataSource, table: string): Sql {
  if (!sampledTables.get(database)?.has(table)) return empty;
  return sql`, coalesce(bool_or(t.dataset = ${sampleDataset}), false) AS ${raw(`"${syntheticColumn}"`)}`;
}

/**
 * The same statement with the mark, when it counts or computes over tables that hold sample data now. It is not known which
 * rows took part in it, so one made-up record in a table is enough. Rows of records tell by their provenance, and
 * statements that have the mark are left as they are.
 */
export function withSyntheticMark(database: DataSource | EntityManager, statement: Sql): Sql {
  const tables = sampledTables.get('connection' in database ? database.connection : database);
  if (!tables?.size) return statement;
  const { text } = statement;
  if (!/^\s*(SELECT|WITH)\b/i.test(text) || /AS "provenance"|"\$synthetic"/.test(text))
    return statement;
  const named = [...tables].filter((table) => readsFrom(text, table));
  if (named.length === 0) return statement;
  const probes = named.map(
    (table) => sql`EXISTS (SELECT FROM ${raw(`"${table}"`)} WHERE dataset = ${sampleDataset})`,
  );
  return sql`SELECT answer.*, ${join(probes, ' OR ')} AS ${raw(`"${syntheticColumn}"`)} FROM (${statement}) answer`;
}

function readsFrom(text: string, table: string): boolean {
  return new RegExp(`\\b(?:FROM|JOIN)\\s+"?${table}"?\\b`, 'i').test(text);
}

/** Takes the mark off the rows; tells whether it was set on one of them. */
export function takeSyntheticMark(rows: readonly unknown[]): boolean {
  let marked = false;
  for (const row of rows as Record<string, unknown>[]) {
    if (row[syntheticColumn] === true) marked = true;
    delete row[syntheticColumn];
  }
  return marked;
}
