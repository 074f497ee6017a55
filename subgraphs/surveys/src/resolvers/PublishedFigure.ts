import type { PublishedFigureResolvers } from '../schema.generated';

export const PublishedFigure: PublishedFigureResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.figureById.load(id),
  group: (figure) => figure.respondents,
  agencies: (figure) => figure.agencyIds.map((id) => ({ id })),
  parts: (figure, _args, { loaders }) => loaders.figuresByPartOfId.load(figure.id),

  partOf: (figure, _args, { loaders }) =>
    figure.partOfId ? loaders.figureById.load(figure.partOfId) : null,

  async otherEditions(figure, _args, { loaders }) {
    const editions = figure.series ? await loaders.figuresBySeries.load(figure.series) : [];
    return editions.filter((edition) => edition.id !== figure.id);
  },

  restates: (figure, _args, { loaders }) =>
    figure.restatesId ? loaders.figureById.load(figure.restatesId) : null,

  survey: (figure, _args, { loaders }) =>
    figure.surveyId ? loaders.surveyById.load(figure.surveyId) : null,

  question: (figure, _args, { loaders }) =>
    figure.questionId ? loaders.questionById.load(figure.questionId) : null,
};
