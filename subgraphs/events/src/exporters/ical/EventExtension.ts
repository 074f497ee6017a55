import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import type { Organizer } from '../../rows/Organizer';
import type {
  EventFormat,
  EventKind,
  EventStatus,
  OtherEventDate,
  TagBasis,
} from '../../schema.generated';

/** The property that holds, as JSON, what the graph knows of an event and iCalendar has no property for. */
export const extensionName = 'X-AGENCY-GRAPH';

/** With it, a calendar that was written from the graph is read again without loss. */
export interface EventExtension {
  key: string;
  kind: EventKind;
  status: EventStatus;
  format: EventFormat;
  note: string | null;
  series: string | null;
  /** Key of the event that it is part of. */
  parent: string | null;
  venue: string | null;
  city: string | null;
  country: string | null;
  organizers: Organizer[];
  /** Topics that the source states. */
  topics: string[];
  timeZone: string;
  timeZoneBasis: TagBasis;
  timeZoneReason: string;
  otherDates: OtherEventDate[];
  provenance: Provenance;
}

/** The property with the provenance, as JSON, of all occurrences of a rule, which is written as its own calendar had it. */
export const provenanceName = `${extensionName}-PROVENANCE`;
