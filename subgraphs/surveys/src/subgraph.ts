import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type SurveysContext } from './context';
import { migrations, rows } from './database';
import { loadData } from './importers/loadData';
import { Agency } from './resolvers/Agency';
import { Country } from './resolvers/Country';
import { Denominator } from './resolvers/Denominator';
import { LdcList } from './resolvers/LdcList';
import { PublishedFigure } from './resolvers/PublishedFigure';
import { Query } from './resolvers/Query';
import { Question } from './resolvers/Question';
import { ResponseRate } from './resolvers/ResponseRate';
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
  createContextFactory,
};
