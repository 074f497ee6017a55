import { firstDay, lastDay } from '@agency-graph/subgraph-kit/partial-date';
import {
  readProvenance,
  withInferred,
  type ProvenanceKind,
} from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { StandardRow } from '../rows/StandardRow';
import type { StandardsGroupRow } from '../rows/StandardsGroupRow';
import type { MergedStandard } from './mergeRegisters';

export function toStandardRow(
  record: MergedStandard,
  group: StandardsGroupRow | null,
): StandardRow {
  const { published } = record;
  return {
    id: record.key,
    aliases: record.aliases,
    designation: record.number,
    number: record.number_key,
    title: record.title,
    bodyId: record.body,
    groupId: group?.id ?? null,
    series: record.series,
    kind: record.doc_type,
    status: record.status,
    stage: record.stage_raw,
    publishedOn: published,
    publishedFrom: published ? firstDay(published) : '',
    publishedUntil: published ? lastDay(published) : '',
    year: published ? Number(published.slice(0, 4)) : null,
    edition: record.edition,
    link: record.url,
    otherDesignations: record.equivalents,
    registrations: record.registrations,
    aiEvidence: record.ai_evidence,
    provenance: withInferred(
      readProvenance(record, provenanceKindOf(record)),
      group && record.group === null ? ['group'] : [],
    ),
    groupWords: group ? `${group.acronym} ${group.name}` : '',
    sortKey: `${naturalSortKey(record.number_key)}\t${published ? firstDay(published) : ''}`,
  };
}

/** Facts read in a snapshot of the publisher's register, or on the publisher's own pages, are official. */
function provenanceKindOf({ source, confidence }: MergedStandard): ProvenanceKind {
  const fromPublisher =
    /^(github:(relaton\/relaton-data-|c2pa-org\/)|www\.itu\.int\/|Record of the register of )/.test(
      source,
    );
  return fromPublisher && confidence.startsWith('found_in_source') ? 'OFFICIAL' : 'CURATED';
}
