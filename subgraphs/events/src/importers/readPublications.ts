import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance, withInferred } from '@agency-graph/subgraph-kit/provenance';
import { eventCodelist } from '../codelists';
import type { PublicationRow } from '../rows/PublicationRow';
import { readOrganizers } from './readOrganizers';
import { publicationKinds } from './recordCodes';
import { dateParts, derivedParts } from './recordParts';

export function readPublications(file: string): PublicationRow[] {
  const records = readCsv(file, {
    id: cell.text,
    title: cell.text,
    title_is_descriptive: cell.boolean,
    kind: cell.code(publicationKinds),
    note: cell.optionalText,
    publisher: cell.list,
    co_publishers: cell.list,
    parent: cell.optionalText,
    volume: cell.optionalInteger,
    issue: cell.optionalInteger,
    published_on: cell.partialDate,
    events: cell.list.refine(
      (keys) => keys.every((key) => eventCodelist.has(key)),
      'must hold keys of events',
    ),
    link: cell.optionalText,
    source: cell.text,
    source_url: cell.optionalText,
    confidence: cell.text,
  });
  return records.map((record) => {
    const publishers = readOrganizers(record.publisher, record.co_publishers);
    return {
      id: record.id,
      title: record.title,
      titleIsDescriptive: record.title_is_descriptive,
      kind: record.kind,
      note: record.note,
      publishers,
      ...derivedParts(record.title, null, publishers),
      parentId: record.parent,
      volume: record.volume,
      issue: record.issue,
      publishedOn: record.published_on,
      ...dateParts(record.published_on),
      eventIds: record.events,
      link: record.link,
      provenance: withInferred(
        readProvenance(record, 'CURATED'),
        record.title_is_descriptive ? ['title'] : [],
      ),
    };
  });
}
