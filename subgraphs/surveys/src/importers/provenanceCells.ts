import { cell } from '@agency-graph/subgraph-kit/csv';
import { provenanceKinds } from './sourceCodes';

/** The columns in which a data file says where a row comes from. */
export const provenanceCells = {
  source: cell.text,
  source_url: cell.optionalText,
  confidence: cell.text,
  provenance_kind: cell.code(provenanceKinds),
};
