import { columnsOf, runQuery } from '@agency-graph/subgraph-kit/rows';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { CalendarEntryRow } from '../../rows/CalendarEntryRow';
import { EventRow } from '../../rows/EventRow';
import { uidOfKey } from '@agency-graph/subgraph-kit/icalendar/calendar-parts';

/** An event with what a calendar calls it. */
export interface ExportedEvent {
  event: EventRow;
  uid: string | null;
  entry: Pick<
    CalendarEntryRow,
    'recurrenceId' | 'sequence' | 'modifiedAt' | 'floatingStart' | 'floatingEnd'
  > | null;
  /** Topics that its source states. */
  topics: string[];
  parentUid: string | null;
}

export interface CalendarSummary {
  /** Events that a calendar cannot hold. */
  leftOut: number;
  zones: { timeZone: string; from: number; to: number }[];
  /** Content lines of the entries with a rule of recurrence. */
  rules: { lines: string[]; provenance: Provenance | null }[];
}

const pageSize = 500;

/**
 * Events of a dataset: its own and those that another dataset holds but its calendar has too. Occurrences that a rule gives
 * are not listed; the rule stands for them.
 */
function listed(dataset: string | undefined): Sql {
  const isOwn =
    dataset === undefined ? sql`true` : sql`(t.dataset = ${dataset} OR entry.uid IS NOT NULL)`;
  return sql`event t
    LEFT JOIN calendar_entry entry ON entry.event_id = t.id AND entry.calendar = ${dataset ?? sql`t.dataset`}
    LEFT JOIN calendar_entry rule ON rule.calendar = entry.calendar AND rule.uid = entry.uid
      AND rule.recurrence_id = '' AND rule.event_id IS NULL
    WHERE ${isOwn} AND (rule.uid IS NULL OR entry.is_exception)`;
}

const hasDays = sql`length(t.starts_on) = 10 AND length(t.ends_on) = 10`;

/** What has to be known before the first event is written. */
export async function summarize(
  database: DataSource,
  dataset: string | undefined,
): Promise<CalendarSummary> {
  const [counted] = await runQuery<{ leftOut: number }>(
    database,
    sql`SELECT count(*)::integer AS "leftOut" FROM ${listed(dataset)} AND NOT (${hasDays})`,
  );
  const zones = await runQuery<CalendarSummary['zones'][number]>(
    database,
    sql`SELECT t.time_zone AS "timeZone", min(t.year) AS "from", max(left(t.last_day, 4)::integer) AS "to"
        FROM event t WHERE (${dataset}::text IS NULL OR t.dataset = ${dataset}
          OR t.id IN (SELECT event_id FROM calendar_entry WHERE calendar = ${dataset}))
          AND t.starts_at IS NOT NULL AND t.time_zone <> 'UTC' AND ${hasDays}
        GROUP BY t.time_zone ORDER BY t.time_zone COLLATE "C"`,
  );
  const rules = await runQuery<CalendarSummary['rules'][number]>(
    database,
    sql`SELECT rule.lines, (
          SELECT event.provenance FROM calendar_entry entry JOIN event ON event.id = entry.event_id
          WHERE entry.calendar = rule.calendar AND entry.uid = rule.uid AND NOT entry.is_exception
          ORDER BY entry.recurrence_id LIMIT 1
        ) AS provenance
        FROM calendar_entry rule WHERE rule.event_id IS NULL
          AND (${dataset}::text IS NULL OR rule.calendar = ${dataset}) ORDER BY rule.calendar, rule.uid`,
  );
  return { leftOut: counted?.leftOut ?? 0, zones, rules };
}

interface ExportedRow extends EventRow {
  uid: string | null;
  recurrenceId: string | null;
  sequence: number | null;
  modifiedAt: string | null;
  floatingStart: string | null;
  floatingEnd: string | null;
  topics: string[];
  parentUid: string | null;
}

export async function* readExported(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<ExportedEvent> {
  let [after, afterUid, afterOccurrence] = ['', '', ''];
  for (;;) {
    const page = await runQuery<ExportedRow>(
      database,
      sql`SELECT ${columnsOf(database, EventRow)}, entry.uid, entry.recurrence_id AS "recurrenceId", entry.sequence,
            entry.modified_at AS "modifiedAt", entry.floating_start AS "floatingStart", entry.floating_end AS "floatingEnd",
            ARRAY(SELECT tag.topic_id FROM event_topic tag
                  WHERE tag.event_id = t.id AND tag.basis = 'STATED' AND tag.direct ORDER BY tag.topic_id) AS topics,
            (SELECT min(above.uid) FROM calendar_entry above
              WHERE above.event_id = t.parent_id AND above.calendar = coalesce(entry.calendar, t.dataset)) AS "parentUid"
          FROM ${listed(dataset)}
            AND (t.id, coalesce(entry.uid, ''), coalesce(entry.recurrence_id, '')) > (${after}, ${afterUid}, ${afterOccurrence})
          ORDER BY t.id, coalesce(entry.uid, ''), coalesce(entry.recurrence_id, '') LIMIT ${pageSize}`,
    );
    for (const row of page) yield toExported(row);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    [after, afterUid, afterOccurrence] = [last.id, last.uid ?? '', last.recurrenceId ?? ''];
  }
}

function toExported(row: ExportedRow): ExportedEvent {
  const { uid, recurrenceId, sequence, modifiedAt, floatingStart, floatingEnd, ...rest } = row;
  const { topics, parentUid, ...event } = rest;
  const entry =
    uid === null
      ? null
      : {
          recurrenceId: recurrenceId ?? '',
          sequence: sequence ?? 0,
          modifiedAt,
          floatingStart,
          floatingEnd,
        };
  return {
    event,
    uid,
    entry,
    topics,
    parentUid: parentUid ?? (event.parentId && uidOfKey(event.parentId)),
  };
}
