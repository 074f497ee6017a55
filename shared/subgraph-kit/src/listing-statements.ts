import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { FacetSource, OrderTerm, Parent } from './listing';
import type { CursorValues, PageRequest } from './pagination';

/** What the statements of one list share: the columns and table of its rows and the conditions of its filter. */
export interface ListScope {
  columns: Sql;
  table: Sql;
  key: Sql;
  conditions: readonly Sql[];
  /** A further column of counts, which tells whether made-up records are among them. */
  mark: Sql;
}

export interface PageStatement {
  page: PageRequest;
  terms: readonly OrderTerm[];
  direction: 'ASC' | 'DESC';
}

/** One page of a whole list. Reads one row more than asked, to know whether the list goes on. */
export function pageStatement(scope: ListScope, statement: PageStatement): Sql {
  return selectPage(scope, statement, {
    from: sql`${scope.table} t`,
    conditions: scope.conditions,
  });
}

/** The same page of the lists of many parents in one statement; each row carries its parent's key as `$parent`. */
export function pageByParentStatement(
  scope: ListScope,
  statement: PageStatement,
  { parent, keys }: { parent: Parent; keys: readonly (string | number)[] },
): Sql {
  const page = selectPage(scope, statement, {
    from: parent.from,
    conditions: [sql`${parent.key} = key.value`, ...scope.conditions],
  });
  const order = orderBy(statement, (index) => raw(`page."$${index}"`));
  return sql`SELECT key.value AS "$parent", page.* FROM unnest(${keys}::${raw(parent.keyType)}[]) AS key(value)
    CROSS JOIN LATERAL (${page}) page ORDER BY ${order}`;
}

export function countStatement({ table, conditions, mark }: ListScope): Sql {
  return sql`SELECT count(*)::integer AS count ${mark} FROM ${table} t ${where(conditions)}`;
}

export function countByParentStatement(
  { conditions, mark }: ListScope,
  { parent, keys }: { parent: Parent; keys: readonly (string | number)[] },
): Sql {
  const all = [sql`${parent.key} = ANY(${keys}::${raw(parent.keyType)}[])`, ...conditions];
  return sql`SELECT ${parent.key} AS "$parent", count(*)::integer AS count ${mark}
    FROM ${parent.from} ${where(all)} GROUP BY 1`;
}

export function facetStatement({ table, conditions, mark }: ListScope, facet: FacetSource): Sql {
  const all = [sql`${facet.value} IS NOT NULL`, ...conditions];
  return sql`SELECT ${facet.value}::text AS value, ${facet.label}::text AS label, count(*)::integer AS count ${mark}
    FROM ${table} t ${facet.join ?? empty} ${where(all)} GROUP BY 1, 2 ORDER BY ${facetOrder(facet)}`;
}

export function facetByParentStatement(
  { conditions, mark }: ListScope,
  facet: FacetSource,
  { parent, keys }: { parent: Parent; keys: readonly (string | number)[] },
): Sql {
  const all = [
    sql`${parent.key} = ANY(${keys}::${raw(parent.keyType)}[])`,
    sql`${facet.value} IS NOT NULL`,
    ...conditions,
  ];
  return sql`SELECT ${parent.key} AS "$parent", ${facet.value}::text AS value, ${facet.label}::text AS label,
    count(*)::integer AS count ${mark}
    FROM ${parent.from} ${facet.join ?? empty} ${where(all)} GROUP BY 1, 2, 3 ORDER BY ${facetOrder(facet)}`;
}

function facetOrder({ order = 'count' }: FacetSource): Sql {
  return order === 'count' ? sql`count DESC, label, value` : sql`value DESC, label`;
}

function selectPage(
  { columns, key }: ListScope,
  statement: PageStatement,
  { from, conditions }: { from: Sql; conditions: readonly Sql[] },
): Sql {
  const { page, terms } = statement;
  const position = [...terms.map((term) => term.sql), key];
  const marks = position.map((term, index) => sql`${term} AS ${raw(`"$${index}"`)}`);
  const all = [...conditions, ...bounds(statement, position)];
  return sql`SELECT ${columns}, ${join(marks)} FROM ${from} ${where(all)}
    ORDER BY ${orderBy(statement, (index) => position[index] ?? key)} LIMIT ${page.size + 1}`;
}

function bounds({ page, direction, terms }: PageStatement, position: readonly Sql[]): Sql[] {
  const forward = direction === 'ASC' ? raw('>') : raw('<');
  const backward = direction === 'ASC' ? raw('<') : raw('>');
  const compare = (operator: Sql, values: CursorValues) => {
    const given = values.map((value, index) =>
      terms[index]?.type === 'number' ? sql`${value}::float8` : sql`${value}`,
    );
    return sql`(${join(position)}) ${operator} (${join(given)})`;
  };
  return [
    ...(page.after ? [compare(forward, page.after)] : []),
    ...(page.before ? [compare(backward, page.before)] : []),
  ];
}

function orderBy({ page, direction, terms }: PageStatement, column: (index: number) => Sql): Sql {
  const turned = page.backward === (direction === 'ASC') ? raw('DESC') : raw('ASC');
  return join(
    Array.from({ length: terms.length + 1 }, (_, index) => sql`${column(index)} ${turned}`),
  );
}

function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql`WHERE ${join(conditions, ' AND ')}`;
}
