import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime, PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type EventsContext } from './context';
import { migrations, rows } from './database';
import { loadData } from './importers/loadData';
import { Agency } from './resolvers/Agency';
import { Country } from './resolvers/Country';
import { Event } from './resolvers/Event';
import { EventOrganizer } from './resolvers/EventOrganizer';
import { EventSeries } from './resolvers/EventSeries';
import { Query } from './resolvers/Query';
import { Session } from './resolvers/Session';
import { SustainableDevelopmentGoal } from './resolvers/SustainableDevelopmentGoal';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  DateTime,
  PartialDate,
  URL: URLScalar,
  Agency,
  Country,
  Event,
  EventOrganizer,
  EventSeries,
  Query,
  Session,
  SustainableDevelopmentGoal,
  Topic,
  TopicTag,
};

export const events: SubgraphDefinition<EventsContext> = {
  name: 'events',
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  rows,
  migrations,
  loadData,
  createContextFactory,
};
