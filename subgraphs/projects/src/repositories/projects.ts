import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder } from '@agency-graph/subgraph-kit/search';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { ProjectRow } from '../rows/ProjectRow';
import type { ProjectFilter, ProjectOrder } from '../schema.generated';
import { projectFacets, type ProjectFacetName } from './projectFacets';
import { whereProject } from './whereProject';

type ParentName = 'agency' | 'lead' | 'partner' | 'goal' | 'topic' | 'country';

export type ProjectConnection = Connection<ProjectRow, ProjectFacetName>;
export type ProjectEdge = Edge<ProjectRow>;
export type ProjectFacets = ProjectConnection['facets'];
export type ProjectsRepository = ReturnType<typeof createProjectsRepository>;

export function createProjectsRepository(database: DataSource) {
  return {
    /** Finds projects by key or by any of their aliases. */
    findByIds(ids: readonly string[]): Promise<ProjectRow[]> {
      return selectRows(
        database,
        ProjectRow,
        sql`WHERE t.id = ANY(${ids}) OR t.aliases && ${ids}::text[]`,
      );
    },

    findByIatiIdentifiers: (identifiers: readonly string[]): Promise<ProjectRow[]> =>
      selectRows(database, ProjectRow, sql`WHERE t.iati_identifier = ANY(${identifiers})`),
  };
}

export const projectListing: Listing<
  ProjectRow,
  ProjectFilter,
  ProjectOrder,
  ParentName,
  ProjectFacetName
> = {
  row: ProjectRow,
  key: sql`t.id`,
  where: whereProject,
  orders: {
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.started_from`, type: 'string' }] },
    OLDEST: { direction: 'ASC', terms: () => [{ sql: sql`t.started_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'TITLE' : 'RELEVANCE'),
  parents: {
    agency: {
      from: sql`project_agency parent JOIN project t ON t.id = parent.project_id`,
      key: sql`parent.agency_id`,
      keyType: 'text',
    },
    lead: { from: sql`project t`, key: sql`t.lead_id`, keyType: 'text' },
    partner: {
      from: sql`project_agency parent
        JOIN project t ON t.id = parent.project_id AND parent.role = 'PARTNER'`,
      key: sql`parent.agency_id`,
      keyType: 'text',
    },
    goal: {
      from: sql`project_goal parent JOIN project t ON t.id = parent.project_id`,
      key: sql`parent.goal`,
      keyType: 'integer',
    },
    topic: {
      from: sql`project_topic parent JOIN project t ON t.id = parent.project_id`,
      key: sql`parent.topic_id`,
      keyType: 'text',
    },
    country: {
      from: sql`project_country parent JOIN project t ON t.id = parent.project_id`,
      key: sql`parent.country_code`,
      keyType: 'text',
    },
  },
  facets: projectFacets,
};
