import { privateFields, type RecordProvenance } from './privateFields';

/** A source with how many records of the answer come from it, and when they were taken. */
export interface AnswerSource {
  kind: string;
  source: string;
  url: string | null;
  records: number;
  /** First and last day; the same when there is one, null when the graph does not say. */
  retrievedOn: { first: string; last: string } | null;
}

/** The sources of all records in an answer, those with most records first. */
export function collectSources(data: unknown): AnswerSource[] {
  const sources = new Map<string, AnswerSource>();
  visitObjects(data, (object) => {
    const provenance = object[privateFields.provenance] as RecordProvenance | null | undefined;
    if (provenance) addTo(sources, provenance);
  });
  return [...sources.values()].toSorted((a, b) => b.records - a.records);
}

function addTo(
  sources: Map<string, AnswerSource>,
  { kind, source, url, retrievedOn: day }: RecordProvenance,
): void {
  const key = JSON.stringify([kind, source]);
  const known = sources.get(key) ?? { kind, source, url, records: 0, retrievedOn: null };
  const { retrievedOn: days } = known;
  const retrievedOn =
    day === null
      ? days
      : {
          first: days && days.first < day ? days.first : day,
          last: days && days.last > day ? days.last : day,
        };
  sources.set(key, { ...known, url: known.url ?? url, records: known.records + 1, retrievedOn });
}

/** How many counts of an answer were withheld to protect who answered. */
export function countSuppressed(data: unknown): number {
  let count = 0;
  visitObjects(data, (object) => {
    if (object[privateFields.suppressed] === true) count += 1;
  });
  return count;
}

function visitObjects(value: unknown, visit: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) visitObjects(each, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  visit(value as Record<string, unknown>);
  for (const each of Object.values(value)) visitObjects(each, visit);
}
