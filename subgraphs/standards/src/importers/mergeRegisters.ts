import type { StandardRegistration } from '../schema.generated';
import type { StandardRecord } from './readStandards';

/** One document, with what each register says about it. */
export interface MergedStandard extends StandardRecord {
  registrations: StandardRegistration[];
}

/**
 * Merges the records of one document that come from two registers, by one rule: an ISO or IEC record without a year in
 * its designation is the draft of the text whose designation is the same with a year, and joins it. What the published
 * record says stands; the draft keeps its date and stage as a registration and its keys as aliases.
 */
export function mergeRegisters(records: readonly StandardRecord[]): MergedStandard[] {
  const published = new Map(
    records
      .filter((record) => isDated(record))
      .map((record) => [`${record.number_key}|${record.title}`, record]),
  );
  const drafts = new Map<StandardRecord, StandardRecord>();
  for (const record of records) {
    const text = published.get(`${record.number_key}|${record.title}`);
    if (isIso(record) && !isDated(record) && text) drafts.set(record, text);
  }
  return records
    .filter((record) => !drafts.has(record))
    .map((record) => {
      const joined = [...drafts].filter(([, text]) => text === record).map(([draft]) => draft);
      return {
        ...record,
        published: publicationDate(record),
        aliases: [...record.aliases, ...joined.flatMap((draft) => [draft.key, ...draft.aliases])],
        registrations: [record, ...joined].flatMap(registrationsOf),
      };
    });
}

function isIso({ body }: StandardRecord): boolean {
  return body === 'iso' || body === 'iec' || body === 'iso-iec';
}

function isDated({ number, number_key }: StandardRecord): boolean {
  return number !== number_key;
}

/**
 * ISO and IEC both register their joint texts. Where the second date is the first one with more precision, it is taken;
 * where they differ, the text was out on the earlier of the two. IEEE's second date is its approval, not a publication.
 */
function publicationDate(record: StandardRecord): string | null {
  const { published, published_alt: other } = record;
  if (!published || !other || !isIso(record)) return published;
  return other.startsWith(published) || other < published ? other : published;
}

function registrationsOf(record: StandardRecord): StandardRegistration[] {
  const { published, published_alt: other, stage_raw: stage } = record;
  const register = registerOf(record);
  const first = { register, dateKind: 'published', date: published, stage };
  if (!other) return [first];
  if (isIso(record))
    return [first, { register: 'IEC', dateKind: 'published', date: other, stage: null }];
  return [first, { register, dateKind: 'approved', date: other, stage: null }];
}

const registers: Readonly<Record<string, string>> = {
  'relaton-data-itu': 'ITU',
  'relaton-data-iso': 'ISO',
  'relaton-data-iec': 'IEC',
  'relaton-data-ieee': 'IEEE',
  'relaton-data-etsi': 'ETSI',
  'relaton-data-3gpp': '3GPP',
  'c2pa-org/specifications': 'C2PA',
};

function registerOf({ source }: StandardRecord): string {
  const found = Object.entries(registers).find(([name]) => source.includes(name));
  return found?.[1] ?? 'none';
}
