import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import type { StandardRelationKind } from '../../schema.generated';
import { bodyOf, groupOf, kindOf, seriesOf, statusOf } from '../describeDocument';
import { findEvidence } from '../findEvidence';
import type { ImportedStandard } from '../ImportedStandard';
import type { RelatonDocument, RelatonIdentifier } from './RelatonDocument';

interface Context {
  place: Place;
  findings: Findings;
}

/** Registers whose identifiers are designations; URN, DOI, ISBN and reference forms are not. */
const registers = ['ITU', 'ISO', 'IEC', 'IEEE', 'ETSI', '3GPP', 'C2PA'];

/** What one register says about one document, from its Relaton record; undefined when it cannot be told which document. */
export function toImportedStandard(
  document: RelatonDocument,
  context: Context,
): ImportedStandard | undefined {
  const identifiers = document.identifiers.filter(isDesignation);
  const own = ownIdentifier(identifiers, document.flavor);
  if (own === undefined) {
    reportIdentifiers(document.identifiers, context);
    return undefined;
  }
  const body = bodyOf(own.id, context);
  const dates = readDates(document, context);
  if (body === undefined || dates === undefined) return undefined;
  const stage = stageOf(document);
  const title = titleOf(document);
  const group = groupOf(document.committees, context);
  return {
    register: own.type,
    number: own.id,
    title: title ?? own.id,
    body,
    group,
    series: seriesOf(own.id),
    doc_type: kindOf(document.doctype, context),
    status: statusOf(stage, context),
    stage_raw: stage,
    published: dates.get('published') ?? null,
    published_alt: own.type === 'IEEE' ? (dates.get('issued') ?? null) : null,
    edition: document.edition,
    url: linkOf(document),
    equivalents: identifiers.filter(({ type }) => type !== own.type).map(({ id }) => id),
    ai_evidence: findEvidence({ number: own.id, title: title ?? '', group }),
    source: `Record of the register of ${own.type}: ${own.id}`,
    source_url: null,
    retrieved_on: document.fetched,
    confidence: title === null ? 'found_in_source; title inferred' : 'found_in_source',
    relations: relationsOf(document),
  };
}

function isDesignation({ type, scope }: RelatonIdentifier): boolean {
  return registers.includes(type) && scope === null;
}

/**
 * The designation in the register that the record is of. Being primary does not tell it: twin texts and IEEE mark two
 * identifiers as primary. The flavor does, or else the first designation.
 */
function ownIdentifier(
  identifiers: readonly RelatonIdentifier[],
  flavor: string | null,
): RelatonIdentifier | undefined {
  return (
    identifiers.find(({ type }) => type.toLowerCase() === flavor?.toLowerCase()) ?? identifiers[0]
  );
}

function reportIdentifiers(
  identifiers: readonly RelatonIdentifier[],
  { place, findings }: Context,
): void {
  findings.fault({
    place,
    field: 'docidentifier or docid',
    rule: `must hold a designation whose type is one of ${registers.join(', ')}`,
    value: identifiers.map(({ type, id }) => `${type}: ${id}`).join('; ') || undefined,
  });
}

/** Dates as precise as they are, the first of each type; undefined when one that is needed is no date. */
function readDates(
  { dates, fetched }: RelatonDocument,
  { place, findings }: Context,
): Map<string, string> | undefined {
  const first = new Map(dates.toReversed().map(({ type, content }) => [type, content]));
  const needed = [
    ...['published', 'issued'].map((type) => [type, first.get(type)]),
    ['fetched', fetched],
  ];
  const wrong = needed.filter(([, date]) => date != null && !isPartialDate(date));
  for (const [type, date] of wrong) {
    const rule = 'must be a year, month or day such as 2023-12';
    findings.fault({ place, field: `date ${type}`, rule, value: date ?? undefined });
  }
  return wrong.length > 0 ? undefined : first;
}

const fillers = new Set(['titre manque', 'titre manquant', 'title missing']);

/** The English title: the main one, one without a type, or the parts put together. Null when the register has none. */
function titleOf({ titles }: RelatonDocument): string | null {
  const real = titles.filter(({ content }) => !fillers.has(content.toLowerCase()));
  const english = real.filter(
    ({ languages }) => languages.length === 0 || languages.includes('en'),
  );
  for (const candidates of [english, real]) {
    const main = candidates.find(({ type }) => type === 'main' || type === '');
    if (main) return main.content;
    const parts = ['title-intro', 'title-main', 'title-part'].flatMap(
      (part) => candidates.find(({ type }) => type === part)?.content ?? [],
    );
    if (parts.length > 0) return parts.join(' - ');
  }
  return null;
}

function linkOf({ links }: RelatonDocument): string | null {
  const addresses = links.filter(
    ({ type, content }) => type !== 'rss' && URL.canParse(content) && /^https?:/.test(content),
  );
  return (addresses.find(({ type }) => type === 'src') ?? addresses[0])?.content ?? null;
}

/** ISO writes two codes, `60` and `60`: the stage is `60.60`. */
function stageOf({ stage, substage }: RelatonDocument): string | null {
  return stage !== null && substage !== null ? `${stage}.${substage}` : stage;
}

/**
 * Relations that say the same in every register. `hasEdition` and `complementOf` are left out: the first follows from the
 * numbers, and the second relates every Recommendation of a series of ITU to every supplement of it.
 */
const relationKinds: Readonly<Record<string, StandardRelationKind>> = {
  obsoletes: 'SUPERSEDES',
  obsoletedBy: 'SUPERSEDED_BY',
  updates: 'AMENDS',
  updatedBy: 'AMENDED_BY',
  adoptedFrom: 'TRANSPOSES',
  adoptedAs: 'TRANSPOSED_BY',
};

function relationsOf({ relations }: RelatonDocument): ImportedStandard['relations'] {
  return relations.flatMap(({ type, to }) => {
    const kind = Object.hasOwn(relationKinds, type) ? relationKinds[type] : undefined;
    return kind ? to.slice(0, 1).map((other) => ({ kind, to: other })) : [];
  });
}
