import type { StandardsBodyResolvers } from '../schema.generated';

export const StandardsBody: StandardsBodyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.bodyById.load(id),
  agency: (body) => (body.agencyId ? { id: body.agencyId } : null),
  collaborations: (body, _args, { loaders }) => loaders.collaborationsByBodyId.load(body.id),
  groups: (body, _args, { loaders }) => loaders.groupsByBodyId.load(body.id),
  standards: (body, args, { lists }) => lists.standards.of('body', body.id, args),
};
