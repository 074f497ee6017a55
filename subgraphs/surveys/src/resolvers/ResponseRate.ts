import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { ResponseRateResolvers } from '../schema.generated';

export const ResponseRate: ResponseRateResolvers = {
  group: (rate) => rate.respondents,
  numeratorFigure: (rate, _args, { loaders }) =>
    loadExisting(loaders.figureById, rate.numeratorFigureId),
  denominatorFigure: (rate, _args, { loaders }) =>
    rate.denominatorFigureId ? loaders.figureById.load(rate.denominatorFigureId) : null,
  basis: () => 'INFERRED',
};
