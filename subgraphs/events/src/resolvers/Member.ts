import { checkSize, defaultPageSize } from '@agency-graph/subgraph-kit/pagination';
import { fromActiveMonth } from '../rows/activeMonth';
import type { MemberResolvers } from '../schema.generated';

export const Member: MemberResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.memberById.load(id),
  country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  topics: ({ topicIds }) => topicIds.map((id) => ({ id })),
  lastActiveIn: ({ activeMonth }) => (activeMonth === null ? null : fromActiveMonth(activeMonth)),
  matches: ({ id }, { first }, { loaders }) =>
    loaders.matchesOf(id, checkSize('first', first) ?? defaultPageSize),
};
