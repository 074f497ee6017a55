import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * The condition that a column has one of the values of a filter: none when the filter leaves them out or empty, since
 * an empty choice is no choice. `type` is the column's type in PostgreSQL.
 */
export function anyOf(
  column: Sql,
  values: readonly (string | number)[] | null | undefined,
  type: 'text' | 'integer' = 'text',
): Sql[] {
  if (!isGiven(values)) return [];
  const [value, second] = values;
  // For one value, an index that has the column before those of the order gives the rows in their order; for a list it does not.
  return second === undefined
    ? [sql`${column} = ${value}::${raw(type)}`]
    : [sql`${column} = ANY(${values}::${raw(type)}[])`];
}

/** Whether a filter gives a list of values at all. */
export function isGiven<Value>(
  values: readonly Value[] | null | undefined,
): values is readonly Value[] {
  return values != null && values.length > 0;
}
