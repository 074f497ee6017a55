import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { CalendarEntryRow } from '../../rows/CalendarEntryRow';
import type { EventAncestorRow } from '../../rows/EventAncestorRow';
import type { EventRow } from '../../rows/EventRow';
import { findAncestors } from '../findAncestors';
import { stageEvents } from '../stageEvents';
import { assignKeys, candidateKeys, type KeyedItem } from './assignKeys';
import type { CalendarItem, CalendarRecord, RecurrenceRule } from './CalendarItem';
import { findHeld, type Held } from './findHeld';
import { withHistory } from './keepHistory';
import { mergeItems } from './mergeItems';
import { toEntryRows, toLinks, toRow, toRuleRow } from './toCalendar';

/**
 * Makes the dataset hold what a calendar holds. An event that the graph has from elsewhere, by key or by name, day and city,
 * stays as it is there, and the calendar's name for it is kept.
 */
export async function saveCalendar(
  manager: EntityManager,
  batches: AsyncIterable<Placed<CalendarRecord>[]>,
  context: SaveContext,
): Promise<ImportCounts> {
  const { items, rules } = await collect(batches);
  const { dataset, findings } = context;
  const merged = mergeItems(items, findings);
  const held = await findHeld(manager, { items, dataset, keys: keysToLookFor(items) });
  const keyed = assignKeys(merged, held).map((one) => upToDate(one, held, context));
  const rows = keyed.map(({ row }) => row);
  const all = keyed.map(({ keyed: one }) => one);
  const events = await stageEvents(manager, dataset, context);
  const ancestors = await ancestorsOf(manager, rows);
  await events.add(
    { events: rows, ancestors, ...toLinks(all, rows) },
    all.map(({ item }) => item.place),
  );
  const counts = await events.replace();
  const entries = await createStaging(manager, CalendarEntryRow, { ...context, allowShrink: true });
  await entries.add([
    ...all.flatMap((one) => toEntryRows(one, dataset)),
    ...rules.map((rule) => toRuleRow(rule, dataset)),
  ]);
  await entries.replace({ key: ['calendar', 'uid', 'recurrenceId'] });
  return counts;
}

async function collect(batches: AsyncIterable<Placed<CalendarRecord>[]>) {
  const items: CalendarItem[] = [];
  const rules: RecurrenceRule[] = [];
  for await (const batch of batches) {
    for (const { record } of batch) {
      if (record.type === 'event') items.push(record.item);
      else rules.push(record.recurrence);
    }
  }
  return { items, rules };
}

function keysToLookFor(items: readonly CalendarItem[]): string[] {
  const keys = items.flatMap((item) => [
    ...candidateKeys(item, null),
    ...[item.key, item.parent].filter((key) => key !== null),
  ]);
  return [...new Set(keys)];
}

/** An entry that is older than the one imported before is left out; a newer one keeps what was announced before. */
function upToDate(
  one: KeyedItem,
  held: Held,
  { findings }: SaveContext,
): { keyed: KeyedItem; row: EventRow } {
  const before = held.entryOf(one.item);
  const row = held.rowOf(one.id);
  if (!row) return { keyed: one, row: toRow(one) };
  if (before && before.sequence > one.item.sequence) {
    findings.warn({
      place: one.item.place,
      field: 'SEQUENCE',
      rule: `must not be lower than the ${before.sequence} that was imported before; the newer entry stays`,
      value: String(one.item.sequence),
    });
    return { keyed: { ...one, item: { ...one.item, sequence: before.sequence } }, row };
  }
  const keyed = { ...one, item: withHistory(one.item, row) };
  return { keyed, row: toRow(keyed) };
}

/** The events that each event is part of, also those of other datasets. */
async function ancestorsOf(
  manager: EntityManager,
  rows: readonly EventRow[],
): Promise<EventAncestorRow[]> {
  const own = new Set(rows.map(({ id }) => id));
  const outside = [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))].filter(
    (id) => !own.has(id),
  );
  const above = await runQuery<EventAncestorRow>(
    manager,
    sql`SELECT ancestor_id AS "ancestorId", event_id AS "eventId" FROM event_ancestor WHERE event_id = ANY(${outside})`,
  );
  const near = findAncestors(rows);
  const far = near.flatMap(({ ancestorId, eventId }) =>
    above
      .filter((one) => one.eventId === ancestorId)
      .map((one) => ({ ancestorId: one.ancestorId, eventId })),
  );
  return [...near, ...far];
}
