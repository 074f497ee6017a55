import { slug } from '@agency-graph/subgraph-kit/slug';
import { countryCodelist } from '../codelists';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  async country(_root, { code }, { loaders }) {
    const [known = code] = countryCodelist.check('code', [code]);
    return loaders.countryByCode.load(known);
  },
  countries: (_root, args, { lists }) => lists.countries.all(args),
  ldcList: (_root, { id }, { loaders }) => loaders.ldcListById.load(slug(id)),
  ldcLists: (_root, args, { lists }) => lists.ldcLists.all(args),
  survey: (_root, { id }, { loaders }) => loaders.surveyById.load(slug(id)),
  surveys: (_root, args, { lists }) => lists.surveys.all(args),
  question: (_root, { id }, { loaders }) => loaders.questionById.load(slug(id)),
  questions: (_root, args, { lists }) => lists.questions.all(args),
  readinessAssessment: (_root, { id }, { loaders }) => loaders.readinessById.load(slug(id)),
  readinessAssessments: (_root, args, { lists }) => lists.readiness.all(args),
  readinessComparison: (_root, args, { readComparison }) => readComparison(args),
  publishedFigure: (_root, { id }, { loaders }) => loaders.figureById.load(slug(id)),
  publishedFigures: (_root, args, { lists }) => lists.figures.all(args),
};
