import type {
  EventFormat,
  EventKind,
  EventStatus,
  OtherDateReason,
  ProvenanceKind,
  TagBasis,
} from '../schema.generated';

/** The words of the compiled calendar for kinds of event. */
export const kinds: Readonly<Record<string, EventKind>> = {
  summit: 'SUMMIT',
  assembly: 'ASSEMBLY',
  conference: 'CONFERENCE',
  congress: 'CONGRESS',
  council: 'COUNCIL',
  forum: 'FORUM',
  symposium: 'SYMPOSIUM',
  study_group: 'STUDY_GROUP',
  meeting: 'MEETING',
  governance_day: 'GOVERNANCE_DAY',
  regional: 'REGIONAL',
  dialogue: 'DIALOGUE',
  workshop: 'WORKSHOP',
  webinar: 'WEBINAR',
  talk: 'TALK',
  challenge: 'CHALLENGE',
  series: 'SERIES',
  session: 'SESSION',
};

export const statuses: Readonly<Record<string, EventStatus>> = {
  scheduled: 'SCHEDULED',
  rescheduled: 'RESCHEDULED',
  postponed: 'POSTPONED',
  moved_online: 'MOVED_ONLINE',
  cancelled: 'CANCELLED',
};

export const formats: Readonly<Record<string, EventFormat>> = {
  in_person: 'IN_PERSON',
  online: 'ONLINE',
  hybrid: 'HYBRID',
};

/** How many characters of an ISO 8601 date a precision leaves. */
export const dateLengths: Readonly<Record<string, number>> = {
  year: 4,
  month: 7,
  day: 10,
  minute: 10,
};

export const bases: Readonly<Record<string, TagBasis>> = { stated: 'STATED', inferred: 'INFERRED' };

export const otherDateReasons: Readonly<Record<string, OtherDateReason>> = {
  announced: 'ANNOUNCED',
  wider_scope: 'WIDER_SCOPE',
  conflicting: 'CONFLICTING',
  error: 'ERROR',
};

export const provenanceKinds: Readonly<Record<string, ProvenanceKind>> = {
  OFFICIAL: 'OFFICIAL',
  CURATED: 'CURATED',
};
