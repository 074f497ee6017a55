import { reasonsOf } from '../matchReasons';
import type { MemberMatchResolvers } from '../schema.generated';

export const MemberMatch: MemberMatchResolvers = {
  reasons: (match) => reasonsOf(match),
  sharedTopics: ({ sharedTopicIds }) => sharedTopicIds.map((id) => ({ id })),
};
