import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import { describeTable } from '../tabulation/describeTable';
import type { TabulationResolvers } from '../schema.generated';

export const Tabulation: TabulationResolvers = {
  survey: ({ header }, _args, { loaders }) => loadExisting(loaders.surveyById, header.surveyId),
  question: ({ header }, _args, { loaders }) =>
    header.questionId ? loaders.questionById.load(header.questionId) : null,
  by: ({ by }) => [...by],
  threshold: ({ header }) => header.threshold,
  protectionWidth: ({ header }) => header.protectionWidth,
  statusAsOf: ({ header }) => header.statusAsOf,
  suppressedCount: ({ rows }) => rows.filter(({ suppressed }) => suppressed).length,
  suppressionReason: (table) => describeTable(table).suppressionReason,
  notes: (table) => describeTable(table).notes,
  provenance: ({ header }) => header.provenance,
};
