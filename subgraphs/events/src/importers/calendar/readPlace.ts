import { join } from 'node:path';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { countries, dataFolder } from '../../codelists';

export interface EventPlace {
  venue: string | null;
  city: string | null;
  countryCode: string | null;
}

export interface PlaceZone {
  timeZone: string;
  reason: string;
}

/** What a text says of a place: where it is, or that it is online. */
export interface PlaceReading {
  where: EventPlace;
  isOnline: boolean;
  /** The fields that the text does not state. */
  inferred: string[];
}

const nowhere: EventPlace = { venue: null, city: null, countryCode: null };

/** Cities of the compiled calendar, with their country and time zone. Calendars write a place as one text. */
const cities = new Map(
  readCsv(join(dataFolder, 'events.csv'), {
    city: cell.optionalText,
    country_iso3: cell.optionalText,
    timezone: cell.text,
    time_zone_reason: cell.text,
  }).flatMap(({ city, country_iso3: countryCode, timezone, time_zone_reason: reason }) =>
    city && countryCode && reason === 'zone of the city'
      ? [[city.toLowerCase(), { city, countryCode, timeZone: timezone }] as const]
      : [],
  ),
);

const countryCodes = new Map(
  countries.flatMap(({ code, name, official_name: officialName }) =>
    [name, officialName].map((one) => [one.toLowerCase(), code] as const),
  ),
);

const online =
  /^(?:online|virtual|webinar|https?:\/\/\S+|zoom|microsoft teams|webex|google meet)\b/i;

/**
 * Reads `Palexpo, Geneva, Switzerland`, `Room XX (Palais des Nations)` or `Online`. The last part is the country if it is the
 * name of one; then the last part that is left is the city if the country or the city itself is known. All else is the venue.
 */
export function readPlace(text: string): PlaceReading {
  const stated = text.trim();
  if (stated === '') return { where: nowhere, isOnline: false, inferred: [] };
  const parts = stated.split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length === 1 && online.test(stated))
    return { where: nowhere, isOnline: true, inferred: [] };
  const statedCountry = countryCodes.get(parts.at(-1)?.toLowerCase() ?? '');
  // Singapore is a city and a country.
  if (statedCountry && (parts.length > 1 || !cities.has(stated.toLowerCase()))) parts.pop();
  const known = cities.get(parts.at(-1)?.toLowerCase() ?? '');
  if (!known && !statedCountry)
    return { where: { ...nowhere, venue: stated }, isOnline: false, inferred: [] };
  const city = known?.city ?? parts.at(-1) ?? null;
  parts.pop();
  return {
    where: {
      venue: parts.length > 0 ? parts.join(', ') : null,
      city,
      countryCode: statedCountry ?? known?.countryCode ?? null,
    },
    isOnline: false,
    inferred: statedCountry ? [] : ['country'],
  };
}

/** The time zone of a city, where the compiled calendar knows the city. */
export function zoneOfPlace({ city, countryCode }: EventPlace): PlaceZone | null {
  const known = cities.get(city?.toLowerCase() ?? '');
  return known && known.countryCode === countryCode
    ? { timeZone: known.timeZone, reason: 'zone of the city' }
    : null;
}
