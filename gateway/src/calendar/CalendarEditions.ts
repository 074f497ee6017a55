const remembered = 1_000;

/**
 * When each calendar was first seen as it is now. Records do not say when they change, so that this is the only honest
 * `Last-Modified`: never earlier than the change, and later by one start of the gateway at most.
 */
export class CalendarEditions {
  private readonly editions = new Map<string, { etag: string; since: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** The time in whole seconds, as HTTP counts, since which a calendar has had this content. */
  sinceOf(calendar: string, etag: string): Date {
    const known = this.editions.get(calendar);
    const second = Math.floor(this.now() / 1000) * 1000;
    // Two editions within one second would have one time.
    const since = known?.etag === etag ? known.since : Math.max(second, (known?.since ?? 0) + 1000);
    this.editions.delete(calendar);
    this.editions.set(calendar, { etag, since });
    if (this.editions.size > remembered) this.editions.delete(this.editions.keys().next().value!);
    return new Date(since);
  }
}
