import { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { runQuery } from '../rows';
import { ImportRefused, isRefused } from './import-refused';
import type { ImportCounts, SaveContext } from './importer';
import { describePlace, type Place } from './place';
import {
  analyzeStatement,
  createStageStatement,
  deleteChildrenStatement,
  deleteStatement,
  doublesStatement,
  heldElsewhereStatement,
  stageRowsStatement,
  shrinkStatement,
  upsertChildrenStatement,
  upsertStatement,
  type StagedTable,
} from './staging-statements';

type Property<Row> = keyof Row & string;
type RowClass<Row> = new () => Row;

/** A temporary table that collects the rows of one table until they replace what the dataset holds there. */
export interface Staging<Row extends object> {
  /** Adds rows; `places`, one for each row, are named when two rows have one key. */
  add: (rows: readonly Row[], places?: readonly Place[]) => Promise<void>;
  /**
   * Makes the table hold these rows of the dataset and no others, by `key`, which has a unique index: upserts what differs,
   * removes what is not there any more, and leaves alone what belongs to another dataset. The table has a column `dataset`.
   */
  replace: (options: ReplaceOptions<Row>) => Promise<ImportCounts>;
  /** The same for rows that hang on records of the dataset, such as their topics: they have no `dataset` of their own. */
  replaceChildren: <Parent extends object>(options: ChildOptions<Row, Parent>) => Promise<void>;
}

export interface ReplaceOptions<Row> {
  key: readonly Property<Row>[];
  /** Refuses to remove more than a fifth of the rows that share a value here, not only of the dataset: an agency's. */
  guardBy?: Property<Row>;
}

export interface ChildOptions<Row, Parent extends object> {
  key: readonly Property<Row>[];
  /** The property of these rows that holds the key of the parent. */
  reference: Property<Row>;
  parent: RowClass<Parent>;
  parentKey: Property<Parent>;
}

let stages = 0;

/** Makes an empty stage for the rows of a table. It is gone when the transaction ends. */
export async function createStaging<Row extends object>(
  manager: EntityManager,
  row: RowClass<Row>,
  context: SaveContext,
): Promise<Staging<Row>> {
  const table = describeTable(manager, row);
  await runQuery(manager, createStageStatement(table));
  return {
    async add(rows, places) {
      if (rows.length === 0) return;
      const given = rows.map((values, index) => cellsOf(table, values, places?.[index]));
      await runQuery(manager, stageRowsStatement(table, JSON.stringify(given)));
    },
    async replace({ key, guardBy }) {
      const columns = key.map((property) => columnOf(table, property));
      await runQuery(manager, analyzeStatement(table, columns));
      await refuseDoubles(manager, { table, key: columns, context });
      await guardShrink(manager, {
        table,
        key: columns,
        context,
        guardBy: guardBy && columnOf(table, guardBy),
      });
      return replaceRecords(manager, { table, key: columns, context });
    },
    async replaceChildren({ key, reference, parent, parentKey }) {
      const parentTable = describeTable(manager, parent);
      const link = {
        key: key.map((property) => columnOf(table, property)),
        reference: columnOf(table, reference),
        parent: parentTable,
        parentKey: columnOf(parentTable, parentKey),
      };
      await runQuery(manager, analyzeStatement(table, [...new Set([...link.key, link.reference])]));
      await runQuery(manager, deleteChildrenStatement(table, link, context.dataset));
      await runQuery(manager, upsertChildrenStatement(table, link, context.dataset));
    },
  };
}

interface Replacement {
  table: StagedTable;
  key: readonly string[];
  context: SaveContext;
}

async function replaceRecords(
  manager: EntityManager,
  { table, key, context }: Replacement,
): Promise<ImportCounts> {
  const { dataset } = context;
  const held = await warnOfHeld(manager, { table, key, context });
  const [removal] = await runQuery<{ removed: number }>(
    manager,
    deleteStatement(table, key, dataset),
  );
  const [upsert] = await runQuery<{ staged: number; added: number; changed: number }>(
    manager,
    upsertStatement(table, key, dataset),
  );
  const { staged = 0, added = 0, changed = 0 } = upsert ?? {};
  return {
    added,
    changed,
    unchanged: staged - added - changed - held,
    removed: removal?.removed ?? 0,
    heldElsewhere: held,
  };
}

async function refuseDoubles(
  manager: EntityManager,
  { table, key, context }: Replacement,
): Promise<void> {
  const doubles = await runQuery<{ key: string; places: (string | null)[] }>(
    manager,
    doublesStatement(table, key),
  );
  for (const { key: value, places } of doubles) {
    const known = places.filter((place) => place !== null).map((text) => JSON.parse(text) as Place);
    const others = known.slice(1, 4).map(describePlace).join('; ');
    context.findings.fault({
      place: known[0] ?? { file: context.dataset },
      field: key.join(', '),
      rule: `must be the only one of its key${others ? `, which is also at ${others}` : ''}`,
      value,
    });
  }
  // What is missing because it was faulty would look like a dataset that shrinks.
  if (isRefused(context.findings)) throw new ImportRefused('the source has faults');
}

async function guardShrink(
  manager: EntityManager,
  { table, key, context, guardBy }: Replacement & { guardBy: string | undefined },
): Promise<void> {
  const { dataset, allowShrink, findings } = context;
  if (allowShrink) return;
  const groups = await runQuery<{ group: string | null; held: number; removed: number }>(
    manager,
    shrinkStatement(table, { key, dataset, guardBy }),
  );
  for (const { group, held, removed } of groups) {
    findings.fault({
      place: { file: dataset },
      field: group === null ? table.name : `${table.name} of ${group}`,
      rule: `must not lose more than a fifth of its records unless told to, but would lose ${removed} of ${held}`,
    });
  }
  if (groups.length > 0) throw new ImportRefused('the dataset would shrink');
}

const heldShown = 20;

async function warnOfHeld(
  manager: EntityManager,
  { table, key, context }: Replacement,
): Promise<number> {
  const held = await runQuery<{
    key: string;
    dataset: string;
    place: string | null;
    total: number;
  }>(manager, heldElsewhereStatement(table, { key, dataset: context.dataset, limit: heldShown }));
  for (const { key: value, dataset, place } of held) {
    context.findings.warn({
      place: place === null ? { file: context.dataset } : (JSON.parse(place) as Place),
      field: `${key.join(', ')} "${value}"`,
      rule: `belongs to the dataset "${dataset}", which keeps it`,
    });
  }
  return held[0]?.total ?? 0;
}

function describeTable<Row extends object>(
  manager: EntityManager,
  row: RowClass<Row>,
): StagedTable {
  const { columns, tableName } = manager.connection.getMetadata(row);
  stages += 1;
  return {
    name: tableName,
    stage: raw(`"stage_${stages}_${tableName}"`),
    columns: columns
      .filter((column) => column.isInsert && column.databaseName !== 'dataset')
      .map(({ databaseName, propertyName }) => ({ name: databaseName, property: propertyName })),
  };
}

function columnOf(table: StagedTable, property: string): string {
  const column = table.columns.find((one) => one.property === property);
  if (!column) throw new Error(`The rows of ${table.name} have no property "${property}".`);
  return column.name;
}

function cellsOf(table: StagedTable, row: object, place?: Place): Record<string, unknown> {
  const values = row as Record<string, unknown>;
  const cells: Record<string, unknown> = { $place: place ? JSON.stringify(place) : null };
  for (const { name, property } of table.columns) cells[name] = values[property] ?? null;
  return cells;
}
