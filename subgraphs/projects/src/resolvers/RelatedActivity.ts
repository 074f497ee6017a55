import type { RelatedActivityResolvers } from '../schema.generated';

export const RelatedActivity: RelatedActivityResolvers = {
  project: ({ identifier }, _args, { loaders }) => loaders.projectByIatiIdentifier.load(identifier),
};
