import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { CountriesRepository } from './repositories/countries';
import type { LdcListsRepository } from './repositories/ldcLists';
import type { PublishedFiguresRepository } from './repositories/publishedFigures';
import type { QuestionsRepository } from './repositories/questions';
import type { SurveysRepository } from './repositories/surveys';

export interface Repositories {
  countries: CountriesRepository;
  ldcLists: LdcListsRepository;
  surveys: SurveysRepository;
  questions: QuestionsRepository;
  figures: PublishedFiguresRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders({ countries, ldcLists, surveys, questions, figures }: Repositories) {
  return {
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
