import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { eventCodelist } from '../codelists';
import type { OtherEventDate } from '../schema.generated';
import { otherDateReasons } from './eventCodes';

const date = cell.text.refine(isPartialDate, 'must be a year, month or day such as 2023-12');

/** The dates that sources state and records do not follow, by the key of the event. */
export function readOtherDates(file: string): ReadonlyMap<string, OtherEventDate[]> {
  const records = readCsv(file, {
    event: cell.text.refine(eventCodelist.has, 'must be the key of an event'),
    starts_on: date,
    ends_on: date,
    reason: cell.code(otherDateReasons),
    explanation: cell.text,
    source: cell.text,
    confidence: cell.text,
  });
  const datesByEvent = new Map<string, OtherEventDate[]>();
  for (const {
    event,
    starts_on: startsOn,
    ends_on: endsOn,
    reason,
    explanation,
    source,
  } of records) {
    const other: OtherEventDate = { startsOn, endsOn, reason, explanation, source };
    datesByEvent.set(event, [...(datesByEvent.get(event) ?? []), other]);
  }
  return datesByEvent;
}
