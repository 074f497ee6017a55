import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type SurveysContext } from './context';
import { migrations, rows } from './database';
import { publishedFiguresCsvExporter } from './importers/csv/publishedFiguresCsvExporter';
import { publishedFiguresCsvImporter } from './importers/csv/publishedFiguresCsvImporter';
import { questionsCsvExporter } from './importers/csv/questionsCsvExporter';
import { questionsCsvImporter } from './importers/csv/questionsCsvImporter';
import { loadData } from './importers/loadData';
import { sdmxCsvImporter } from './importers/sdmx-csv/sdmxCsvImporter';
import { xlsformImporter } from './importers/xlsform/xlsformImporter';
import { loadSampleData } from './sample/loadSampleData';
import { Agency } from './resolvers/Agency';
import { Country } from './resolvers/Country';
import { Denominator } from './resolvers/Denominator';
import { LdcList } from './resolvers/LdcList';
import { PublishedFigure } from './resolvers/PublishedFigure';
import { Query } from './resolvers/Query';
import { Question } from './resolvers/Question';
import { ResponseRate } from './resolvers/ResponseRate';
import { Tabulation } from './resolvers/Tabulation';
import { SurveyResponse } from './resolvers/SurveyResponse';
import { ReadinessFramework } from './resolvers/ReadinessFramework';
import { ReadinessAssessment } from './resolvers/ReadinessAssessment';
import { ReadinessComparison } from './resolvers/ReadinessComparison';
import { ReadinessCountryScore } from './resolvers/ReadinessCountryScore';
import { Survey } from './resolvers/Survey';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  PartialDate,
  URL: URLScalar,
  Agency,
  Country,
  Denominator,
  LdcList,
  PublishedFigure,
  Query,
  Question,
  ResponseRate,
  ReadinessCountryScore,
  ReadinessComparison,
  ReadinessAssessment,
  ReadinessFramework,
  SurveyResponse,
  Tabulation,
  Survey,
  Topic,
  TopicTag,
};

export const surveys: SubgraphDefinition<SurveysContext> = {
  name: 'surveys',
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  rows,
  migrations,
  loadData,
  loadSampleData,
  importers: [sdmxCsvImporter, xlsformImporter, questionsCsvImporter, publishedFiguresCsvImporter],
  exporters: [questionsCsvExporter, publishedFiguresCsvExporter],
  createContextFactory,
};
