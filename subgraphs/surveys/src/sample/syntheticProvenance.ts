import type { Provenance } from '@agency-graph/subgraph-kit/provenance';

/** The provenance of every generated record: it stands for no real fact. */
export const syntheticProvenance: Provenance = {
  kind: 'SYNTHETIC',
  source: 'Generated sample data; stands for no real fact',
  url: null,
  retrievedOn: null,
  edition: null,
  confidence: 'NOT_AVAILABLE',
  note: 'not_available: generated',
  inferred: [],
};
