import type { DenominatorResolvers } from '../schema.generated';

export const Denominator: DenominatorResolvers = {
  figure: ({ figureId }, _args, { loaders }) =>
    figureId ? loaders.figureById.load(figureId) : null,
};
