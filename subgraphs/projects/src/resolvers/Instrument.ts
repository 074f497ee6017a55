import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { InstrumentResolvers } from '../schema.generated';

export const Instrument: InstrumentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.instrumentById.load(id),
  agencies: (instrument, _args, { loaders }) => loadAll(loaders.agencyById, instrument.agencyIds),
  preparedBy: ({ preparedByIds }, _args, { loaders }) =>
    loadAll(loaders.coordinationBodyById, preparedByIds),
  endorsedBy: ({ endorsedByIds }, _args, { loaders }) =>
    loadAll(loaders.coordinationBodyById, endorsedByIds),
  submittedTo: ({ submittedToIds }, _args, { loaders }) =>
    loadAll(loaders.coordinationBodyById, submittedToIds),
  projects: (instrument, _args, { loaders }) => loadAll(loaders.projectById, instrument.projectIds),
  topics: (instrument) => instrument.topicTags.map(({ topicId }) => ({ id: topicId })),
};
