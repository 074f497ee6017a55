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
import { createSurveysRepository, surveyListing } from './repositories/surveys';

/** All that a resolver receives: loaders by key and lists by filter. New for every request. */
export interface SurveysContext {
  loaders: Loaders;
  lists: ReturnType<typeof createSurveysLists>;
}

export function createContextFactory(database: DataSource): () => SurveysContext {
  const repositories = {
    countries: createCountriesRepository(database),
    ldcLists: createLdcListsRepository(database),
    surveys: createSurveysRepository(database),
    questions: createQuestionsRepository(database),
    figures: createPublishedFiguresRepository(database),
  };
  return () => ({ loaders: createLoaders(repositories), lists: createSurveysLists(database) });
}

function createSurveysLists(database: DataSource) {
  return {
    countries: createLists(database, countryListing),
    ldcLists: createLists(database, ldcListListing),
    surveys: createLists(database, surveyListing),
    questions: createLists(database, questionListing),
    figures: createLists(database, publishedFigureListing),
  };
}
