import { columnsOf, runQuery, tableOf } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { CalendarEntryRow } from '../../rows/CalendarEntryRow';
import { EventRow } from '../../rows/EventRow';
import type { CalendarItem } from './CalendarItem';
import { isSamePlace, likenessKey, type Likeness } from './sameEvent';

/** What the database knows of the events that a calendar holds. */
export interface Held {
  /** What the calendar said before of an entry of its own. */
  entryOf: (item: Pick<CalendarItem, 'uid' | 'recurrenceId'>) => CalendarEntryRow | undefined;
  /** An event of this dataset. */
  rowOf: (key: string) => EventRow | undefined;
  /** The event of any dataset with this name, day and city. */
  keyOf: (likeness: Likeness) => string | undefined;
  /** Whether an event of another dataset answers to a key. */
  isTaken: (key: string) => boolean;
  /** The key of an event by its key or by a former one. */
  resolve: (key: string) => string | undefined;
}

interface Known extends Likeness {
  id: string;
  aliases: string[];
  dataset: string;
}

export async function findHeld(
  manager: EntityManager,
  { items, dataset, keys }: { items: readonly CalendarItem[]; dataset: string; keys: string[] },
): Promise<Held> {
  const entries = await selectIn(manager, CalendarEntryRow, dataset);
  const rows = await selectIn(manager, EventRow, dataset);
  const days = [...new Set(items.map(({ time }) => time.firstDay))];
  const known = await runQuery<Known>(
    manager,
    sql`SELECT id, aliases, dataset, title, first_day AS "firstDay", city FROM event
        WHERE first_day = ANY(${days}) OR id = ANY(${keys}) OR aliases && ${keys}::text[]
        ORDER BY dataset <> ${dataset}, id`,
  );
  const entryById = new Map(entries.map((entry) => [idOf(entry), entry]));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const keyed = new Map(known.flatMap((one) => [one.id, ...one.aliases].map((key) => [key, one])));
  const alike = new Map<string, Known[]>();
  for (const one of known)
    alike.set(likenessKey(one), [...(alike.get(likenessKey(one)) ?? []), one]);
  return {
    entryOf: (item) => entryById.get(idOf(item)),
    rowOf: (key) => rowById.get(key),
    keyOf: (likeness) =>
      alike.get(likenessKey(likeness))?.find((one) => isSamePlace(one, likeness))?.id,
    isTaken: (key) => (keyed.get(key)?.dataset ?? dataset) !== dataset,
    resolve: (key) => keyed.get(key)?.id,
  };
}

function selectIn<Row extends object>(
  manager: EntityManager,
  row: new () => Row,
  dataset: string,
): Promise<Row[]> {
  const { connection } = manager;
  return runQuery<Row>(
    manager,
    sql`SELECT ${columnsOf(connection, row)} FROM ${tableOf(connection, row)} t WHERE t.dataset = ${dataset}`,
  );
}

function idOf({ uid, recurrenceId }: Pick<CalendarItem, 'uid' | 'recurrenceId'>): string {
  return `${recurrenceId} ${uid}`;
}
