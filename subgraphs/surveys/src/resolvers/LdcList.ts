import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { LdcListResolvers } from '../schema.generated';

export const LdcList: LdcListResolvers = {
  async countries(list, _args, { loaders }) {
    const members = await loaders.ldcMembersByListId.load(list.id);
    return loadAll(
      loaders.countryByCode,
      members.map((member) => member.countryCode),
    );
  },

  async totalCount(list, _args, { loaders }) {
    return (await loaders.ldcMembersByListId.load(list.id)).length;
  },
};
