import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import ICAL from 'ical.js';
import { provenanceName } from '../../exporters/ical/EventExtension';
import type { CalendarRecord } from '../calendar/CalendarItem';
import { withFormerDays } from '../calendar/keepHistory';
import { saveCalendar } from '../calendar/saveCalendar';
import { chooseVersions } from './chooseVersions';
import { expandRecurrence, idOf, isRecurring } from './expandRecurrence';
import { readComponents, type CalendarComponent } from './readComponents';
import { readTimes } from './readTimes';
import { textOf, toCalendarItem } from './toCalendarItem';

/** Calendars as RFC 5545 has them: each entry an event, each occurrence of one that recurs an event of its own. */
export const ical: Importer<CalendarRecord> = {
  format: 'ical',
  description: 'Events of an iCalendar file (RFC 5545), such as calendar programs and Indico write',
  extensions: ['.ics', '.ical', '.ifb', '.icalendar'],
  revision: 1,
  read: readCalendars,
  save: saveCalendar,
};

async function* readCalendars(
  files: AsyncIterable<SourceFile>,
  findings: Findings,
): AsyncGenerator<Placed<CalendarRecord>> {
  for await (const file of files) {
    const entries: CalendarComponent[] = [];
    for await (const entry of readComponents(file, findings)) {
      if (isUsable(entry, findings)) entries.push(entry);
    }
    for (const set of chooseVersions(entries)) yield* readSet(set, findings);
  }
}

/** UID and SUMMARY are what an event cannot be without. */
function isUsable(entry: CalendarComponent, findings: Findings): boolean {
  const missing = ['uid', 'summary'].find((name) => textOf(entry, name) === null);
  if (missing) {
    findings.fault({ place: entry.place, field: missing.toUpperCase(), rule: 'must not be empty' });
  }
  return missing === undefined;
}

/** An entry with the exceptions to its rule, which stand in for the occurrences that their RECURRENCE-ID names. */
function* readSet(
  { main, exceptions }: ReturnType<typeof chooseVersions>[number],
  findings: Findings,
): Generator<Placed<CalendarRecord>> {
  const replaced = new Set(exceptions.map(({ component }) => recurrenceIdOf(component)));
  if (main) {
    const times = readTimes(main.entry, findings);
    if (times && isRecurring(main.entry)) {
      yield placed(main.entry, {
        type: 'recurrence',
        recurrence: {
          uid: textOf(main.entry, 'uid')!,
          sequence: main.sequence,
          lines: main.entry.lines.filter((line) => !line.startsWith(provenanceName)),
        },
      });
      for (const occurrence of expandRecurrence(main.entry, times, findings)) {
        if (replaced.has(occurrence.recurrenceId)) continue;
        const item = toCalendarItem(main.entry, { occurrence, isException: false, findings });
        yield placed(main.entry, { type: 'event', item });
      }
    } else if (times) {
      const occurrence = { recurrenceId: '', start: times.start, end: times.end };
      const item = toCalendarItem(main.entry, { occurrence, isException: false, findings });
      const former = main.former.flatMap((entry) => readTimes(entry, findings) ?? []);
      const days = former.map(({ start, end }) => ({ startsOn: start.day, endsOn: end.day }));
      yield placed(main.entry, { type: 'event', item: withFormerDays(item, days) });
    }
  }
  for (const entry of exceptions) {
    const times = readTimes(entry, findings);
    if (!times) continue;
    const occurrence = {
      recurrenceId: recurrenceIdOf(entry.component),
      start: times.start,
      end: times.end,
    };
    yield placed(entry, {
      type: 'event',
      item: toCalendarItem(entry, { occurrence, isException: true, findings }),
    });
  }
}

function recurrenceIdOf(component: ICAL.Component): string {
  const time = component.getFirstPropertyValue('recurrence-id');
  return time instanceof ICAL.Time ? idOf(time) : '';
}

function placed({ place }: CalendarComponent, record: CalendarRecord): Placed<CalendarRecord> {
  return { place, record };
}
