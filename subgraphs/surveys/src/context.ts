import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';
import { countryListing, createCountriesRepository } from './repositories/countries';
import { createLdcListsRepository, ldcListListing } from './repositories/ldcLists';
import {
  createPublishedFiguresRepository,
  publishedFigureListing,
} from './repositories/publishedFigures';
import { createQuestionsRepository, questionListing } from './repositories/questions';
import { createReadinessRepository, readinessListing } from './repositories/readiness';
import { createResponsesRepository } from './repositories/responses';
import { createSurveysRepository, surveyListing } from './repositories/surveys';
import { createTabulationsRepository } from './repositories/tabulations';
import { readComparison } from './readiness/readComparison';
import { createTables, type Tables } from './tabulation/createTables';

/** All that a resolver receives: loaders by key, lists by filter, tables by dimension. New for every request. */
export interface SurveysContext {
  loaders: Loaders;
  lists: ReturnType<typeof createSurveysLists>;
  tables: Tables;
  readComparison: (args: Parameters<typeof readComparison>[1]) => ReturnType<typeof readComparison>;
}

export function createContextFactory(database: DataSource): () => SurveysContext {
  const repositories = {
    countries: createCountriesRepository(database),
    ldcLists: createLdcListsRepository(database),
    surveys: createSurveysRepository(database),
    questions: createQuestionsRepository(database),
    figures: createPublishedFiguresRepository(database),
    tabulations: createTabulationsRepository(database),
    responses: createResponsesRepository(database),
    readiness: createReadinessRepository(database),
  };
  return () => {
    const loaders = createLoaders(repositories);
    return {
      loaders,
      lists: createSurveysLists(database),
      tables: createTables(repositories.tabulations, loaders),
      readComparison: (args) => readComparison(repositories.readiness, args),
    };
  };
}

function createSurveysLists(database: DataSource) {
  return {
    countries: createLists(database, countryListing),
    ldcLists: createLists(database, ldcListListing),
    surveys: createLists(database, surveyListing),
    questions: createLists(database, questionListing),
    figures: createLists(database, publishedFigureListing),
    readiness: createLists(database, readinessListing),
  };
}
