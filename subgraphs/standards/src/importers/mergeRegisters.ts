import type { StandardRegistration } from '../schema.generated';
import { groupBy } from './groupBy';
import type { StandardRecord } from './readStandards';

/** One document, with what each register says about it. */
export interface MergedStandard extends StandardRecord {
  registrations: StandardRegistration[];
}

/**
 * Merges the records of one document that come from two registers, by two rules. Records of one key are one document: the
 * register named first says what it is, the others add their dates and stages. And an ISO or IEC record without a year in
 * its designation is the draft of the text whose designation is the same with a year, and joins it: what the published
 * record says stands; the draft keeps its date and stage as a registration and its keys as aliases.
 */
export function mergeRegisters(records: readonly StandardRecord[]): MergedStandard[] {
  const texts = joinRegisters(records);
  const published = new Map(
    texts.filter((text) => isDated(text)).map((text) => [`${text.number_key}|${text.title}`, text]),
  );
  const drafts = new Map<MergedStandard, MergedStandard>();
  for (const record of texts) {
    const text = published.get(`${record.number_key}|${record.title}`);
    if (isIso(record) && !isDated(record) && text) drafts.set(record, text);
  }
  const draftsByText = groupBy([...drafts], ([, text]) => text);
  return texts
    .filter((record) => !drafts.has(record))
    .map((record) => {
      const joined = (draftsByText.get(record) ?? []).map(([draft]) => draft);
      return {
        ...record,
        aliases: [...record.aliases, ...joined.flatMap((draft) => [draft.key, ...draft.aliases])],
        registrations: [record, ...joined].flatMap(({ registrations }) => registrations),
      };
    });
}

const registerOrder = ['ITU', 'ISO', 'IEC', 'IEEE', 'ETSI', '3GPP', 'C2PA'];

/** One text for each key; two records of one register under one key stay two, and are a fault wherever they come from. */
function joinRegisters(records: readonly StandardRecord[]): MergedStandard[] {
  return [...groupBy(records, ({ key }) => key).values()].flatMap((group) => {
    const registers = new Set(group.map(registerOf));
    if (registers.size < group.length) return group.map((record) => toText([record]));
    return [
      toText(
        group.toSorted(
          (one, other) =>
            registerOrder.indexOf(registerOf(one)) - registerOrder.indexOf(registerOf(other)),
        ),
      ),
    ];
  });
}

function toText(group: readonly StandardRecord[]): MergedStandard {
  const [first] = group as [StandardRecord];
  return {
    ...first,
    published: group
      .map(publicationDate)
      .reduce((published, other) => publicationDate({ ...first, published, published_alt: other })),
    url: group.find(({ url }) => url !== null)?.url ?? null,
    aliases: [...new Set(group.flatMap(({ aliases }) => aliases))],
    equivalents: [...new Set(group.flatMap(({ equivalents }) => equivalents))],
    registrations: group.flatMap(registrationsOf),
  };
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
  if (!isIso(record)) return published;
  if (!published || !other) return published ?? other;
  return other.startsWith(published) || other < published ? other : published;
}

function registrationsOf(record: StandardRecord): StandardRegistration[] {
  const { number: designation, published, published_alt: other, stage_raw: stage } = record;
  const register = registerOf(record);
  const first = { register, designation, dateKind: 'published', date: published, stage };
  if (!other) return [first];
  if (isIso(record)) return [first, { ...first, register: 'IEC', date: other, stage: null }];
  return [first, { ...first, dateKind: 'approved', date: other, stage: null }];
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
  const imported = /^Record of the register of (\S+):/.exec(source)?.[1];
  if (imported) return imported;
  const found = Object.entries(registers).find(([name]) => source.includes(name));
  return found?.[1] ?? 'none';
}
