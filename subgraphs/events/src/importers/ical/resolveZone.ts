import { IANAZone } from 'luxon';
import type { CalendarHead } from './readComponents';
import { windowsZones } from './windowsZones';

/**
 * The zone of the IANA database that a TZID means, never that of the server: the name itself, the name behind a prefix
 * (`/citadel.org/20210210_1/Europe/Zurich`), the location that the calendar's own definition gives, or a name of Windows.
 */
export function resolveZone(name: string, { timeZones }: CalendarHead): string | undefined {
  const location = timeZones.get(name)?.getFirstPropertyValue('x-lic-location');
  const candidates = [name, ...endings(name), ...(typeof location === 'string' ? [location] : [])];
  return candidates.find(isZone) ?? windowsZones.get(name.trim().toLowerCase());
}

function isZone(name: string): boolean {
  return /^(?:[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+|UTC)$/.test(name) && IANAZone.isValidZone(name);
}

/** The last three and the last two parts of a name with a prefix. */
function endings(name: string): string[] {
  const parts = name.split('/');
  return [3, 2]
    .filter((count) => parts.length > count)
    .map((count) => parts.slice(-count).join('/'));
}
