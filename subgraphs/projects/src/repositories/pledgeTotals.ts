import type { Parent } from '@agency-graph/subgraph-kit/listing';
import {
  createParentLoaders,
  groupByParent,
  type ChildRow,
  type Key,
} from '@agency-graph/subgraph-kit/parent-loaders';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { MoneyTotal, PledgeFilter } from '../schema.generated';

type Where = (filter: PledgeFilter) => Sql[];

/** PostgreSQL adds exactly, and in one currency only: amounts of different currencies have no sum. */
const sums = sql`t.currency, sum(t.amount)::text AS amount, count(*)::integer AS count`;

/** The totals by currency of the lists of one request: the lists of all parents of a level run as one statement. */
export function createPledgeTotals<ParentName extends string>(
  database: DataSource,
  where: Where,
  parents: Record<ParentName, Parent>,
) {
  const loaders = createParentLoaders();
  return {
    all: (filter: PledgeFilter): Promise<MoneyTotal[]> =>
      runQuery(
        database,
        sql`SELECT ${sums} FROM pledge t ${stated(where(filter))} GROUP BY 1 ORDER BY 1`,
      ),

    of: (parentName: ParentName, key: Key, filter: PledgeFilter): Promise<MoneyTotal[]> =>
      loaders.load<(MoneyTotal & ChildRow)[]>([parentName, filter], key, {
        find: async (keys) =>
          groupByParent(
            await runQuery<MoneyTotal & ChildRow>(
              database,
              totalsByParent(parents[parentName], keys, where(filter)),
            ),
          ),
        absent: [],
      }),
  };
}

function totalsByParent(parent: Parent, keys: readonly Key[], conditions: readonly Sql[]): Sql {
  const mine = sql`${parent.key} = ANY(${keys}::${raw(parent.keyType)}[])`;
  return sql`SELECT ${parent.key} AS "$parent", ${sums} FROM ${parent.from}
    ${stated([mine, ...conditions])} GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** The rows that meet the conditions and state an amount. */
function stated(conditions: readonly Sql[]): Sql {
  return sql`WHERE ${join([sql`t.amount IS NOT NULL`, ...conditions], ' AND ')}`;
}
