import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { z } from 'zod';
import {
  extensionName,
  provenanceName,
  type EventExtension,
} from '../../exporters/ical/EventExtension';
import { formats, kinds, otherDateReasons, statuses } from '../eventCodes';
import type { CalendarComponent } from './readComponents';

const text = z.string().max(10_000);
const optional = text.nullable();
const date = text.refine(isPartialDate, 'must be a year, month or day such as 2023-12');

const provenance = z.object({
  kind: z.enum(['OFFICIAL', 'CURATED', 'SYNTHETIC']),
  source: text,
  url: optional,
  retrievedOn: date.nullable(),
  edition: optional,
  confidence: z.enum(['FOUND_IN_SOURCE', 'PARTLY_INFERRED', 'GENERAL_KNOWLEDGE', 'NOT_AVAILABLE']),
  note: text,
  inferred: z.array(text),
});

const extension: z.ZodType<EventExtension> = z.object({
  key: text.min(1),
  kind: z.enum(Object.values(kinds)),
  status: z.enum(Object.values(statuses)),
  format: z.enum(Object.values(formats)),
  note: optional,
  series: optional,
  parent: optional,
  venue: optional,
  city: optional,
  country: optional,
  organizers: z.array(
    z.object({ name: text, role: z.enum(['ORGANIZER', 'CO_ORGANIZER']), agencyId: optional }),
  ),
  topics: z.array(text),
  timeZone: text.min(1),
  timeZoneBasis: z.enum(['STATED', 'INFERRED']),
  timeZoneReason: text,
  otherDates: z.array(
    z.object({
      startsOn: date,
      endsOn: date,
      reason: z.enum(Object.values(otherDateReasons)),
      explanation: text,
      source: text,
    }),
  ),
  provenance,
});

/** What a calendar made from the graph says beside iCalendar; undefined in all others. What is broken is told and ignored. */
export function readExtension(
  entry: CalendarComponent,
  findings: Findings,
): EventExtension | undefined {
  return readJson(entry, { name: extensionName, shape: extension, findings });
}

/** The provenance that a calendar made from the graph gives the occurrences of a rule. */
export function readProvenanceOfRule(
  entry: CalendarComponent,
  findings: Findings,
): Provenance | undefined {
  return readJson(entry, { name: provenanceName, shape: provenance, findings });
}

interface Reading<Shape> {
  name: string;
  shape: z.ZodType<Shape>;
  findings: Findings;
}

function readJson<Shape>(
  { component, place }: CalendarComponent,
  { name, shape, findings }: Reading<Shape>,
): Shape | undefined {
  const value = component.getFirstPropertyValue(name.toLowerCase());
  if (value === null || value === undefined) return undefined;
  const read = shape.safeParse(parseJson(String(value)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const rule = `must be as the graph writes it: ${issue?.path.join('.')} ${issue?.message}; it was ignored`;
  findings.warn({ place, field: name, rule });
  return undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
