import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { CountriesRepository } from './repositories/countries';
import type { LdcListsRepository } from './repositories/ldcLists';
import type { PublishedFiguresRepository } from './repositories/publishedFigures';
import type { QuestionsRepository } from './repositories/questions';
import type { ReadinessRepository } from './repositories/readiness';
import type { ResponsesRepository } from './repositories/responses';
import type { SurveysRepository } from './repositories/surveys';
import type { TabulationsRepository } from './repositories/tabulations';

export interface Repositories {
  countries: CountriesRepository;
  ldcLists: LdcListsRepository;
  surveys: SurveysRepository;
  questions: QuestionsRepository;
  figures: PublishedFiguresRepository;
  tabulations: TabulationsRepository;
  responses: ResponsesRepository;
  readiness: ReadinessRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders(repositories: Repositories) {
  const { countries, ldcLists, surveys, questions, figures } = repositories;
  return {
    ...createResponseLoaders(repositories),
    countryByCode: loadOne(countries.findByCodes, (row) => [row.code]),
    ldcListById: loadOne(ldcLists.findByIds, (row) => [row.id]),
    ldcMembersByListId: loadMany(ldcLists.findMembers, (row) => [row.listId]),
    ldcMembershipsByCountryCode: loadMany(ldcLists.findMemberships, (row) => [row.countryCode]),
    surveyById: loadOne(surveys.findByIds, (row) => [row.id]),
    responseRatesBySurveyId: loadMany(surveys.findResponseRates, (row) => [row.surveyId]),
    questionById: loadOne(questions.findByIds, (row) => [row.id]),
    questionsBySurveyId: loadMany(questions.findBySurveyIds, (row) => [row.surveyId]),
    topicTagsByQuestionId: loadMany(questions.findTopicTags, (row) => [row.questionId]),
    questionTopicsByTopicId: loadMany(questions.findByTopicIds, (row) => [row.topicId]),
    figureById: loadOne(figures.findByIds, (row) => [row.id]),
    figuresByQuestionId: loadMany(figures.findByQuestionIds, (row) =>
      row.questionId ? [row.questionId] : [],
    ),
    figuresByPartOfId: loadMany(figures.findByPartOfIds, (row) =>
      row.partOfId ? [row.partOfId] : [],
    ),
    figuresBySeries: loadMany(figures.findBySeries, (row) => (row.series ? [row.series] : [])),
  };
}

function createResponseLoaders({ tabulations, responses, readiness }: Repositories) {
  return {
    tabulationById: loadOne(tabulations.findByIds, (row) => [row.id]),
    answerFormatByQuestionId: loadOne(tabulations.findAnswerFormats, (row) => [row.questionId]),
    choicesByQuestionId: loadMany(tabulations.findChoices, (row) => [row.questionId]),
    publicResponsesByCountryCode: loadMany(responses.findPublicByCountryCodes, (row) => [
      row.countryCode,
    ]),
    readinessById: loadOne(readiness.findByIds, (row) => [row.id]),
    frameworkById: loadOne(readiness.findFrameworks, (row) => [row.id]),
    dimensionsByFrameworkId: loadMany(readiness.findDimensions, (row) => [row.frameworkId]),
  };
}
