import type { Sql } from 'sql-template-tag';

/** One term of an order. Its SQL must never be null: keyset pages compare it. */
export interface OrderTerm {
  sql: Sql;
  type: 'string' | 'number';
}

/** An order of a list. All its terms and the key, which breaks ties, run in one direction. */
export interface Order<Filter> {
  direction: 'ASC' | 'DESC';
  terms: (filter: Filter) => OrderTerm[];
}

/** How rows hang on another record: a source that holds each row once per parent, under the alias `parent`. */
export interface Parent {
  /** The source joined to the listed table `t`, for example `standard_topic parent JOIN standard t ON …`. */
  from: Sql;
  /** The parent's key in that source, for example `parent.topic_id`. */
  key: Sql;
  keyType: 'text' | 'integer';
}

/** A dimension by which the rows of a list are counted. */
export interface FacetSource {
  value: Sql;
  label: Sql;
  /** What `value` and `label` need beside the table `t`. */
  join?: Sql;
  /** `count`: most frequent first (the default); `value`: greatest value first, as for years. */
  order?: 'count' | 'value';
}

/** Everything that makes a type listable: conditions, orders, parents and facets over its table, alias `t`. */
export interface Listing<
  Row extends object,
  Filter extends object,
  OrderName extends string = string,
  ParentName extends string = string,
  FacetName extends string = string,
> {
  row: new () => Row;
  /** The unique text column that breaks ties, for example `t.id`. */
  key: Sql;
  /** The conditions of a filter; all must hold. Throws InvalidInputError for values that no record can have. */
  where: (filter: Filter) => Sql[];
  orders: Record<OrderName, Order<Filter>>;
  defaultOrder: (filter: Filter) => OrderName;
  parents: Record<ParentName, Parent>;
  facets: Record<FacetName, FacetSource>;
}
