import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import { runImport } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource } from '@agency-graph/subgraph-kit/importing/source';
import { createSourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { ical as icalExporter } from '../src/exporters/ical/ical';
import type { CalendarItem, CalendarRecord } from '../src/importers/calendar/CalendarItem';

/** A calendar of entries, each a list of content lines. */
export function calendar(...entries: string[][]): string {
  return calendarWith([], ...entries);
}

export function calendarWith(head: string[], ...entries: string[][]): string {
  const events = entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...head,
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** Reads a file without a database. */
export async function read(
  importer: Importer<CalendarRecord>,
  content: string | Buffer,
  name = 'test.ics',
) {
  const findings = createFindings();
  async function* files() {
    yield createSourceFile(name, async function* () {
      // Small pieces, so that every boundary falls somewhere.
      const bytes = Buffer.from(content as string);
      for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
    });
  }
  const records: CalendarRecord[] = [];
  for await (const { record } of importer.read(files(), findings)) records.push(record);
  const items = records.flatMap((record): CalendarItem[] =>
    record.type === 'event' ? [record.item] : [],
  );
  return { findings, records, items };
}

/** Imports texts as one source: a file, or a folder of several. */
export async function importTexts(
  { hosted }: TestSubgraph,
  importer: Importer,
  files: Record<string, string>,
  options: { dataset?: string; allowShrink?: boolean; dryRun?: boolean } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const path = names.length === 1 ? join(folder, names[0]!) : folder;
    const source = await openSource(path);
    return await runImport({
      database: hosted.database,
      importer,
      source,
      log: createLog('events', 'silent'),
      ...options,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function exportText({ hosted }: TestSubgraph, dataset?: string): Promise<string> {
  let text = '';
  for await (const piece of icalExporter.write(hosted.database, { dataset })) text += piece;
  return text;
}

/** All of an event that calendars can tell. */
export async function readEvent(graph: TestSubgraph, id: string): Promise<unknown> {
  const { data } = await graph.execute(
    `query ($id: ID!) { event(id: $id) {
      id title kind status format startsOn endsOn startsAt endsAt timeZone timeZoneBasis venue city country { code } note link
      parent { id } otherDates { startsOn endsOn reason } organizers { name role agency { id } } topicTags { topic { id } basis }
      provenance { kind source confidence } } }`,
    { id },
  );
  return (data as { event: unknown } | null)?.event;
}
