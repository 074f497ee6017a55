import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import type { Organizer } from '../../rows/Organizer';
import type { EventFormat, EventKind, EventStatus, OtherEventDate } from '../../schema.generated';
import type { EventTime } from './eventTime';
import type { EventPlace } from './readPlace';

/** An event as a calendar gives it, whatever the format, before it is known which event of the graph it is. */
export interface CalendarItem {
  place: Place;
  /** What the calendar calls it. Stable only within that calendar. */
  uid: string;
  /** Which occurrence of an event that recurs, as in RECURRENCE-ID; empty for all others. */
  recurrenceId: string;
  /** Whether the calendar has an entry of its own for this occurrence, which the rule alone would give too. */
  isException: boolean;
  /** Grows with each change that matters. */
  sequence: number;
  /** When the calendar last changed it, in UTC, `20260101T000000Z`; null when it does not say so. */
  modifiedAt: string | null;
  /** The key in the graph, where the calendar was made from the graph. */
  key: string | null;
  title: string;
  note: string | null;
  kind: EventKind;
  status: EventStatus;
  format: EventFormat;
  time: EventTime;
  otherDates: OtherEventDate[];
  where: EventPlace;
  organizers: Organizer[];
  /** Topics that the calendar states. */
  topicIds: string[];
  link: string | null;
  seriesId: string | null;
  /** The UID of the entry that it is part of, or the key of the event. */
  parent: string | null;
  provenance: Provenance;
}

/** The rule of an event that recurs: no event itself, but kept word for word so that the calendar can be written again. */
export interface RecurrenceRule {
  uid: string;
  sequence: number;
  /** The content lines of the entry that has the rule, unfolded. */
  lines: string[];
}

export type CalendarRecord =
  { type: 'event'; item: CalendarItem } | { type: 'recurrence'; recurrence: RecurrenceRule };
