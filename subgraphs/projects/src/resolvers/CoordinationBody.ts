import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { CoordinationBodyResolvers } from '../schema.generated';

export const CoordinationBody: CoordinationBodyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.coordinationBodyById.load(id),
  parent: ({ parentId }, _args, { loaders }) =>
    parentId ? loaders.coordinationBodyById.load(parentId) : null,
  children: (body, _args, { loaders }) => loaders.coordinationBodiesByParentId.load(body.id),
  chairs: (body, _args, { loaders }) => loadAll(loaders.agencyById, body.chairIds),
  members: (body, _args, { loaders }) => loadAll(loaders.agencyById, body.memberIds),
  outputs: (body, _args, { loaders }) => loaders.instrumentsByPreparingBodyId.load(body.id),
  endorsements: (body, _args, { loaders }) => loaders.instrumentsByEndorsingBodyId.load(body.id),
};
