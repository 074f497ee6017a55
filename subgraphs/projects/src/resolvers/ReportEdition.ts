import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { ReportEditionResolvers } from '../schema.generated';

export const ReportEdition: ReportEditionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reportEditionById.load(id),
  agencies: (edition, _args, { loaders }) => loadAll(loaders.agencyById, edition.agencyIds),
};
