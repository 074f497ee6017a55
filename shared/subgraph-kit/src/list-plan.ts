import type { DataSource } from 'typeorm';
import type { Page } from './connection';
import type { Listing } from './listing';
import type { ListScope, PageStatement } from './listing-statements';
import { readPageRequest, writeCursor, type PageArguments, type PageRequest } from './pagination';
import { columnsOf, tableOf } from './rows';
import { noteSyntheticRows } from './synthetic-note';
import { syntheticMark } from './synthetic-statements';

/** The arguments of a list: page, filter and order. */
export interface ListArguments<Filter, OrderName extends string> extends PageArguments {
  filter?: Filter | null;
  orderBy?: OrderName | null;
}

/** The arguments of a list, checked and turned into what its statements are made of. */
export interface ListPlan<Row> {
  scope: ListScope;
  statement: PageStatement;
  toPage: (rows: readonly Record<string, unknown>[]) => Page<Row>;
}

/** Checks the arguments of a list. Throws InvalidInputError for what no list can answer. */
export function planList<Row extends object, Filter extends object, OrderName extends string>(
  database: DataSource,
  listing: Listing<Row, Filter, OrderName>,
  args: ListArguments<Filter, OrderName>,
): ListPlan<Row> {
  const filter = args.filter ?? ({} as Filter);
  const orderName = args.orderBy ?? listing.defaultOrder(filter);
  const order = listing.orders[orderName];
  const terms = order.terms(filter);
  const page = readPageRequest(args, orderName, [...terms.map((term) => term.type), 'string']);
  return {
    scope: {
      columns: columnsOf(database, listing.row),
      table: tableOf(database, listing.row),
      key: listing.key,
      conditions: listing.where(filter),
      mark: syntheticMark(database, database.getMetadata(listing.row).tableName),
    },
    statement: { page, terms, direction: order.direction },
    toPage: (rows) => toPage<Row>(rows, page, { orderName, length: terms.length + 1 }),
  };
}

/** Drops the row that was read to know whether the list goes on, and gives each row its cursor. */
function toPage<Row>(
  rows: readonly Record<string, unknown>[],
  page: PageRequest,
  { orderName, length }: { orderName: string; length: number },
): Page<Row> {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.backward) kept.reverse();
  noteSyntheticRows(kept);
  return {
    edges: kept.map((row) => ({
      cursor: writeCursor(
        orderName,
        Array.from({ length }, (_, index) => row[`$${index}`] as string | number),
      ),
      node: row as Row,
    })),
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
  };
}
