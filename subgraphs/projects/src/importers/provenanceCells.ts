import { cell } from '@agency-graph/subgraph-kit/csv';
import {
  readProvenance,
  type Provenance,
  type ProvenanceCells,
  type ProvenanceKind,
} from '@agency-graph/subgraph-kit/provenance';

const kinds: Readonly<Record<string, ProvenanceKind>> = {
  OFFICIAL: 'OFFICIAL',
  CURATED: 'CURATED',
};

/** The columns of a data file from which the provenance of its records is read. */
export const provenanceCells = {
  source: cell.text,
  confidence: cell.text,
  provenance_kind: cell.code(kinds),
};

/** What the compiler's notes call the fields of the graph. */
const fieldNames: Readonly<Record<string, string>> = {
  type: 'kind',
  hq: 'headquarters',
  url: 'link',
  short_title: 'shortTitle',
  other_designations: 'otherDesignations',
  'long form': 'title',
};

/** Reads the provenance of a record, and names the inferred fields as the graph does; `alsoInferred` adds to them. */
export function readRecordProvenance(
  record: ProvenanceCells & { provenance_kind: ProvenanceKind },
  alsoInferred: readonly string[] = [],
): Provenance {
  const provenance = readProvenance(record, record.provenance_kind);
  const named = provenance.inferred.map((field) => fieldNames[field] ?? field);
  const inferred = [...named, ...alsoInferred];
  const partly = provenance.confidence === 'FOUND_IN_SOURCE' && inferred.length > 0;
  return { ...provenance, inferred, ...(partly && { confidence: 'PARTLY_INFERRED' }) };
}
