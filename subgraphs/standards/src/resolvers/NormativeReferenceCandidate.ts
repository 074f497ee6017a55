import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { NormativeReferenceCandidateResolvers } from '../schema.generated';

export const NormativeReferenceCandidate: NormativeReferenceCandidateResolvers = {
  standard: ({ standardId }, _args, { loaders }) => loadExisting(loaders.standardById, standardId),
};
