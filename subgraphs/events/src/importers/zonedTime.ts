/** A local time in a time zone, in RFC 3339 with the offset of that day: `2025-07-11T09:40:00+02:00`. */
export function zonedTime(day: string, time: string, timeZone: string): string {
  const local = `${day}T${time}:00`;
  const asUtc = Date.parse(`${local}Z`);
  // The offset at the first guess can be that of the other side of a clock change; the second look is the right one.
  const guess = asUtc - offsetMs(offsetAt(asUtc, timeZone));
  return `${local}${offsetAt(guess, timeZone)}`;
}

/** Whether the IANA time zone database, as Node carries it, knows a name. */
export function isTimeZone(name: string): boolean {
  try {
    return offsetAt(0, name) !== '';
  } catch {
    return false;
  }
}

function offsetAt(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}

function offsetMs(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
