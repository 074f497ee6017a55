import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime, PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type EventsContext } from './context';
import { migrations, rows } from './database';
import { ical as icalExporter } from './exporters/ical/ical';
import { eventsCsv } from './importers/csv/eventsCsv';
import { ical } from './importers/ical/ical';
import { indico } from './importers/indico/indico';
import { loadData } from './importers/loadData';
import { Agency } from './resolvers/Agency';
import { Challenge } from './resolvers/Challenge';
import { ChallengeEntry } from './resolvers/ChallengeEntry';
import { ChallengeRound } from './resolvers/ChallengeRound';
import { Country } from './resolvers/Country';
import { Course } from './resolvers/Course';
import { CourseModule } from './resolvers/CourseModule';
import { Event } from './resolvers/Event';
import { EventOrganizer } from './resolvers/EventOrganizer';
import { EventSeries } from './resolvers/EventSeries';
import { Fellowship } from './resolvers/Fellowship';
import { Member } from './resolvers/Member';
import { MemberMatch } from './resolvers/MemberMatch';
import { Publication } from './resolvers/Publication';
import { Query } from './resolvers/Query';
import { Session } from './resolvers/Session';
import { SustainableDevelopmentGoal } from './resolvers/SustainableDevelopmentGoal';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';
import { loadSampleData } from './sample/loadSampleData';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  DateTime,
  PartialDate,
  URL: URLScalar,
  Agency,
  Challenge,
  ChallengeEntry,
  ChallengeRound,
  Country,
  Course,
  CourseModule,
  Event,
  EventOrganizer,
  EventSeries,
  Fellowship,
  Member,
  MemberMatch,
  Publication,
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
  loadSampleData,
  importers: [ical, indico, eventsCsv],
  exporters: [icalExporter],
  createContextFactory,
};
