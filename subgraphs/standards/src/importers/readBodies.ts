import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { StandardsBodyRow } from '../rows/StandardsBodyRow';

export function readBodies(file: string): StandardsBodyRow[] {
  const records = readCsv(file, {
    id: cell.text,
    acronym: cell.text,
    name: cell.text,
    agency: cell.optionalText,
    link: cell.optionalText,
    source: cell.text,
    confidence: cell.text,
  });
  return records.map((record) => ({
    id: record.id,
    acronym: record.acronym,
    name: record.name,
    agencyId: record.agency,
    link: record.link,
    provenance: readProvenance(record, 'CURATED'),
    sortKey: naturalSortKey(record.acronym),
  }));
}
