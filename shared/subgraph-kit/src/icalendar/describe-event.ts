/** What the graph says of an event beside its dates. */
type EventStatus = 'SCHEDULED' | 'RESCHEDULED' | 'POSTPONED' | 'MOVED_ONLINE' | 'CANCELLED';

export interface DescribedEvent {
  note: string | null;
  status: EventStatus;
  organizers: readonly { name: string }[];
  source: string;
  sourceUrl: string | null;
}

const statusWords: Readonly<Record<EventStatus, string | null>> = {
  SCHEDULED: null,
  RESCHEDULED: 'Moved to another date than first announced.',
  POSTPONED: 'Postponed; no new date is known.',
  MOVED_ONLINE: 'Moved online; these are the last dates that were planned.',
  CANCELLED: 'Cancelled.',
};

/** What a person reads under the title of an event. The last line is the source. */
export function describeEvent(event: DescribedEvent): string {
  const { note, status, organizers, source, sourceUrl } = event;
  const names = organizers.map(({ name }) => name).join(', ');
  return [
    note,
    statusWords[status],
    names === '' ? null : `Organizers: ${names}.`,
    `Source: ${source}${sourceUrl ? ` (${sourceUrl})` : ''}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** Venue, city and country as one text. */
export function describePlace(place: {
  venue: string | null;
  city: string | null;
  country: string | null;
  isOnline: boolean;
}): string | null {
  const parts = [place.venue, place.city, place.country === place.city ? null : place.country];
  const known = parts.filter((part) => part !== null);
  if (known.length > 0) return known.join(', ');
  return place.isOnline ? 'Online' : null;
}
