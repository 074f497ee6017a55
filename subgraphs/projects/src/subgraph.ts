import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type ProjectsContext } from './context';
import { migrations, rows } from './database';
import { loadData } from './importers/loadData';
import { Agency } from './resolvers/Agency';
import { CoordinationBody } from './resolvers/CoordinationBody';
import { Country } from './resolvers/Country';
import { Instrument } from './resolvers/Instrument';
import { Programme } from './resolvers/Programme';
import { Project } from './resolvers/Project';
import { Query } from './resolvers/Query';
import { ReportEdition } from './resolvers/ReportEdition';
import { SdgTag } from './resolvers/SdgTag';
import { SustainableDevelopmentGoal } from './resolvers/SustainableDevelopmentGoal';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  PartialDate,
  URL: URLScalar,
  Agency,
  CoordinationBody,
  Country,
  Instrument,
  Programme,
  Project,
  Query,
  ReportEdition,
  SdgTag,
  SustainableDevelopmentGoal,
  Topic,
  TopicTag,
};

export const projects: SubgraphDefinition<ProjectsContext> = {
  name: 'projects',
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  rows,
  migrations,
  loadData,
  createContextFactory,
};
