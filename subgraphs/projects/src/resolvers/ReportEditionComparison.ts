import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import { compareActivities, compareAgencies } from '../compareReportEditions';
import type { ReportEditionPair } from '../references';
import type { ReportEditionComparisonResolvers } from '../schema.generated';

export const ReportEditionComparison: ReportEditionComparisonResolvers = {
  activities: ({ from, to }) => compareActivities(from, to),
  agencies: ({ from, to }) => compareAgencies(from, to),
  agenciesOnlyInFrom: (pair, _args, { loaders }) =>
    areListed(pair)
      ? loadAll(loaders.agencyById, without(pair.from.agencyIds, pair.to.agencyIds))
      : null,
  agenciesOnlyInTo: (pair, _args, { loaders }) =>
    areListed(pair)
      ? loadAll(loaders.agencyById, without(pair.to.agencyIds, pair.from.agencyIds))
      : null,
  agenciesInBoth: (pair, _args, { loaders }) =>
    areListed(pair)
      ? loadAll(
          loaders.agencyById,
          pair.from.agencyIds.filter((id) => pair.to.agencyIds.includes(id)),
        )
      : null,
};

/** Without both lists, an agency that is missing in one of them says nothing. */
function areListed({ from, to }: ReportEditionPair): boolean {
  return from.agencyIds.length > 0 && to.agencyIds.length > 0;
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
