import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartialDate, URLScalar } from '@agency-graph/subgraph-kit/scalars';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContextFactory, type StandardsContext } from './context';
import { migrations, rows } from './database';
import { loadData } from './importers/loadData';
import { relatonExporter } from './importers/relaton/relatonExporter';
import { relatonImporter } from './importers/relaton/relatonImporter';
import { standardsCsv } from './importers/standards-csv/standardsCsv';
import { standardsCsvExporter } from './importers/standards-csv/standardsCsvExporter';
import { Agency } from './resolvers/Agency';
import { Collaboration } from './resolvers/Collaboration';
import { DefinedTerm } from './resolvers/DefinedTerm';
import { DraftingBrief } from './resolvers/DraftingBrief';
import { DraftingGap } from './resolvers/DraftingGap';
import { NormativeReferenceCandidate } from './resolvers/NormativeReferenceCandidate';
import { Query } from './resolvers/Query';
import { RelatedStandard } from './resolvers/RelatedStandard';
import { RoadmapRow } from './resolvers/RoadmapRow';
import { Standard } from './resolvers/Standard';
import { StandardRelation } from './resolvers/StandardRelation';
import { StandardsBody } from './resolvers/StandardsBody';
import { StandardsGroup } from './resolvers/StandardsGroup';
import { SustainableDevelopmentGoal } from './resolvers/SustainableDevelopmentGoal';
import { Topic } from './resolvers/Topic';
import { TopicTag } from './resolvers/TopicTag';

const typeDefs = parse(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const resolvers = {
  PartialDate,
  URL: URLScalar,
  Agency,
  Collaboration,
  DefinedTerm,
  DraftingBrief,
  DraftingGap,
  NormativeReferenceCandidate,
  Query,
  RelatedStandard,
  RoadmapRow,
  Standard,
  StandardRelation,
  StandardsBody,
  StandardsGroup,
  SustainableDevelopmentGoal,
  Topic,
  TopicTag,
};

export const standards: SubgraphDefinition<StandardsContext> = {
  name: 'standards',
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  rows,
  migrations,
  loadData,
  createContextFactory,
  importers: [relatonImporter, standardsCsv],
  exporters: [relatonExporter, standardsCsvExporter],
};
