import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { Decimal } from './Decimal';
import { createContextFactory, type ProjectsContext } from './context';
import { migrations, rows } from './database';
import { iatiExporter } from './importers/iati/iatiExporter';
import { iatiImporter } from './importers/iati/iatiImporter';
import { loadData } from './importers/loadData';
import { loadSampleData } from './importers/loadSampleData';
import { projectsCsvExporter } from './importers/projects-csv/projectsCsvExporter';
import { projectsCsvImporter } from './importers/projects-csv/projectsCsvImporter';
import { unActivitiesImporter } from './importers/un-activities/unActivitiesImporter';
import { Agency } from './resolvers/Agency';
import { CoordinationBody } from './resolvers/CoordinationBody';
import { Country } from './resolvers/Country';
import { Instrument } from './resolvers/Instrument';
import { Pledge } from './resolvers/Pledge';
import { Programme } from './resolvers/Programme';
import { Project } from './resolvers/Project';
import { ProjectOrganization } from './resolvers/ProjectOrganization';
import { Query } from './resolvers/Query';
import { RelatedActivity } from './resolvers/RelatedActivity';
import { ReportEdition } from './resolvers/ReportEdition';
import { ReportEditionComparison } from './resolvers/ReportEditionComparison';
import { SdgTag } from './resolvers/SdgTag';
import { SustainableDevelopmentGoal } from './resolvers/SustainableDevelopmentGoal';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  PartialDate,
  URL: URLScalar,
  Decimal,
  Agency,
  CoordinationBody,
  Country,
  Instrument,
  Pledge,
  Programme,
  Project,
  ProjectOrganization,
  Query,
  RelatedActivity,
  ReportEdition,
  ReportEditionComparison,
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
  loadSampleData,
  importers: [iatiImporter, projectsCsvImporter, unActivitiesImporter],
  exporters: [iatiExporter, projectsCsvExporter],
  createContextFactory,
};
