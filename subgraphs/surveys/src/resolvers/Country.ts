import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import { ldcStatusOn } from '../ldcLists';
import type { CountryResolvers, GeographicRegion, OfficialLanguage } from '../schema.generated';

/** The official languages in the order of the United Nations. */
const languages: readonly OfficialLanguage[] = ['AR', 'ZH', 'EN', 'FR', 'RU', 'ES'];

export const Country: CountryResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.countryByCode.load(code),
  name: ({ names }, { language }) => names[language ?? 'EN'],
  names: ({ names }) => languages.map((language) => ({ language, name: names[language] })),
  region: ({ regionCode, regionName }) => toRegion(regionCode, regionName),
  subregion: ({ subregionCode, subregionName }) => toRegion(subregionCode, subregionName),
  intermediateRegion: ({ intermediateRegionCode, intermediateRegionName }) =>
    toRegion(intermediateRegionCode, intermediateRegionName),

  surveyResponses: ({ code }, _args, { loaders }) =>
    loaders.publicResponsesByCountryCode.load(code),
  readiness: ({ code }, args, { lists }) => lists.readiness.of('country', code, args),

  async ldc({ code, ldc }, { on }, { loaders }) {
    if (on == null) return ldc;
    const memberships = await loaders.ldcMembershipsByCountryCode.load(code);
    return ldcStatusOn(
      on,
      memberships.map(({ listId }) => listId),
    );
  },

  async ldcLists({ code }, _args, { loaders }) {
    const memberships = await loaders.ldcMembershipsByCountryCode.load(code);
    return loadAll(
      loaders.ldcListById,
      memberships.map(({ listId }) => listId),
    );
  },
};

function toRegion(code: string | null, name: string | null): GeographicRegion | null {
  return code !== null && name !== null ? { code, name } : null;
}
