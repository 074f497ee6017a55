import sql, { join, raw, type Sql } from 'sql-template-tag';

/** A table and its stage. */
export interface StagedTable {
  name: string;
  stage: Sql;
  columns: readonly { name: string; property: string }[];
}

/** How child rows hang on their parent. */
export interface ChildLink {
  key: readonly string[];
  reference: string;
  parent: StagedTable;
  parentKey: string;
}

/** Without the constraints and generated columns of the table, which only the table itself has to keep. */
export function createStageStatement(table: StagedTable): Sql {
  return sql`CREATE TEMPORARY TABLE ${table.stage} ON COMMIT DROP AS
    SELECT ${columnList(table)}, NULL::text AS "$place" FROM ${identifier(table.name)} WHERE false`;
}

/** One parameter holds a whole batch: PostgreSQL reads its columns, whatever their types, from JSON. */
export function stageRowsStatement({ stage }: StagedTable, json: string): Sql {
  return sql`INSERT INTO ${stage} SELECT * FROM json_populate_recordset(NULL::${stage}, ${json}::json)`;
}

/** What the planner has to know: how many rows there are, and their keys. The other columns may be large. */
export function analyzeStatement({ stage }: StagedTable, columns: readonly string[]): Sql {
  return sql`ANALYZE ${stage} (${list(undefined, columns)})`;
}

export function doublesStatement({ stage }: StagedTable, key: readonly string[]): Sql {
  return sql`SELECT ${keyText('s', key)} AS key, array_agg(s."$place" ORDER BY s.ctid) AS places
    FROM ${stage} s GROUP BY ${list('s', key)} HAVING count(*) > 1 ORDER BY 1 LIMIT 100`;
}

/** The groups of the dataset's rows of which more than a fifth would go. */
export function shrinkStatement(
  { name, stage }: StagedTable,
  {
    key,
    dataset,
    guardBy,
  }: { key: readonly string[]; dataset: string; guardBy: string | undefined },
): Sql {
  const isGone = sql`NOT EXISTS (SELECT FROM ${stage} s WHERE ${equal('s', 't', key)})`;
  const groups = guardBy
    ? sql`GROUPING SETS ((), (t.${identifier(guardBy)}))`
    : sql`GROUPING SETS (())`;
  const group = guardBy ? sql`t.${identifier(guardBy)}::text` : sql`NULL::text`;
  return sql`SELECT ${group} AS "group", count(*)::integer AS held, (count(*) FILTER (WHERE ${isGone}))::integer AS removed
    FROM ${identifier(name)} t WHERE t.dataset = ${dataset}
    GROUP BY ${groups}
    HAVING (count(*) FILTER (WHERE ${isGone})) * 5 > count(*) ORDER BY 1 NULLS FIRST LIMIT 100`;
}

/** Rows of the stage whose key another dataset holds, and how many there are. */
export function heldElsewhereStatement(
  { name, stage }: StagedTable,
  { key, dataset, limit }: { key: readonly string[]; dataset: string; limit: number },
): Sql {
  return sql`SELECT ${keyText('s', key)} AS key, t.dataset, s."$place" AS place,
      (count(*) OVER ())::integer AS total
    FROM ${stage} s JOIN ${identifier(name)} t ON ${equal('s', 't', key)}
    WHERE t.dataset <> ${dataset} ORDER BY 1 LIMIT ${limit}`;
}

export function deleteStatement(
  { name, stage }: StagedTable,
  key: readonly string[],
  dataset: string,
): Sql {
  return sql`WITH gone AS (
      DELETE FROM ${identifier(name)} t WHERE t.dataset = ${dataset}
        AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${equal('s', 't', key)})
      RETURNING 1
    ) SELECT count(*)::integer AS removed FROM gone`;
}

/** Writes only what differs; `xmax` is zero for rows that were not there before. */
export function upsertStatement(table: StagedTable, key: readonly string[], dataset: string): Sql {
  const target = identifier(table.name);
  const update = updateWhereDifferent(table, key, sql`${target}.dataset = ${dataset}`);
  return sql`WITH upserted AS (
      INSERT INTO ${target} (${columnList(table)}, dataset)
      SELECT ${columnList(table, 's')}, ${dataset} FROM ${table.stage} s
      ON CONFLICT (${list(undefined, key)}) ${update}
      RETURNING (xmax = 0) AS is_new
    ) SELECT (SELECT count(*)::integer FROM ${table.stage}) AS staged,
      (count(*) FILTER (WHERE is_new))::integer AS added,
      (count(*) FILTER (WHERE NOT is_new))::integer AS changed FROM upserted`;
}

export function deleteChildrenStatement(
  { name, stage }: StagedTable,
  { key, reference, parent, parentKey }: ChildLink,
  dataset: string,
): Sql {
  return sql`DELETE FROM ${identifier(name)} t USING ${identifier(parent.name)} p
    WHERE p.${identifier(parentKey)} = t.${identifier(reference)} AND p.dataset = ${dataset}
      AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${equal('s', 't', key)})`;
}

export function upsertChildrenStatement(
  table: StagedTable,
  { key, reference, parent, parentKey }: ChildLink,
  dataset: string,
): Sql {
  return sql`INSERT INTO ${identifier(table.name)} (${columnList(table)})
    SELECT DISTINCT ON (${list('s', key)}) ${columnList(table, 's')}
    FROM ${table.stage} s JOIN ${identifier(parent.name)} p
      ON p.${identifier(parentKey)} = s.${identifier(reference)} AND p.dataset = ${dataset}
    ON CONFLICT (${list(undefined, key)}) ${updateWhereDifferent(table, key)}`;
}

function updateWhereDifferent(table: StagedTable, key: readonly string[], condition?: Sql): Sql {
  const others = table.columns.map(({ name }) => name).filter((name) => !key.includes(name));
  if (others.length === 0) return sql`DO NOTHING`;
  const target = identifier(table.name);
  const assignments = others.map((name) => sql`${identifier(name)} = excluded.${identifier(name)}`);
  const old = others.map((name) => sql`${target}.${identifier(name)}`);
  const differs = sql`ROW(${join(old)}) IS DISTINCT FROM ROW(${list('excluded', others)})`;
  return sql`DO UPDATE SET ${join(assignments)} WHERE ${condition ? sql`${condition} AND ${differs}` : differs}`;
}

function identifier(name: string): Sql {
  return raw(`"${name.replaceAll('"', '""')}"`);
}

function list(alias: string | undefined, names: readonly string[]): Sql {
  const prefix = alias ? raw(`${alias}.`) : raw('');
  return join(names.map((name) => sql`${prefix}${identifier(name)}`));
}

function columnList({ columns }: StagedTable, alias?: string): Sql {
  return list(
    alias,
    columns.map(({ name }) => name),
  );
}

function equal(left: string, right: string, key: readonly string[]): Sql {
  const pairs = key.map(
    (name) => sql`${raw(left)}.${identifier(name)} = ${raw(right)}.${identifier(name)}`,
  );
  return join(pairs, ' AND ');
}

/** The key as one text for messages. */
function keyText(alias: string, key: readonly string[]): Sql {
  return sql`concat_ws(' ', ${list(alias, key)})`;
}
