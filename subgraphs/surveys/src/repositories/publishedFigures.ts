import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, subjectCodelist, surveyCodelist } from '../codelists';
import { PublishedFigureRow } from '../rows/PublishedFigureRow';
import type { PublishedFigureFilter, PublishedFigureOrder } from '../schema.generated';

type FacetName = 'subject' | 'survey' | 'agency' | 'kind' | 'unit' | 'year';

export type PublishedFigureConnection = Connection<PublishedFigureRow, FacetName>;
export type PublishedFigureEdge = Edge<PublishedFigureRow>;
export type PublishedFigureFacets = PublishedFigureConnection['facets'];
export type PublishedFiguresRepository = ReturnType<typeof createPublishedFiguresRepository>;

export function createPublishedFiguresRepository(database: DataSource) {
  const find = (condition: Sql, order: Sql) =>
    selectRows(database, PublishedFigureRow, sql`WHERE ${condition} ORDER BY ${order}`);
  const inOrder = sql`t.position`;
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`, inOrder),
    findByPartOfIds: (ids: readonly string[]) => find(sql`t.part_of_id = ANY(${ids})`, inOrder),
    findBySeries: (series: readonly string[]) =>
      find(sql`t.series = ANY(${series})`, sql`t.as_of_from, t.position`),
    findByQuestionIds: (questionIds: readonly string[]) =>
      find(sql`t.question_id = ANY(${questionIds})`, sql`t.as_of_from DESC, t.position`),
  };
}

function wherePublishedFigure(filter: PublishedFigureFilter): Sql[] {
  const { search, subject, survey, agency } = filter;
  const conditions = [
    ...anyOf(sql`t.subject`, subject && subjectCodelist.check('filter.subject', subject)),
    ...anyOf(sql`t.survey_id`, survey && surveyCodelist.check('filter.survey', survey)),
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.respondents`, filter.group),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    const ids = agencyCodelist.check('filter.agency', agency);
    conditions.push(sql`t.agency_ids && ${ids}::text[]`);
  }
  return conditions;
}

export const publishedFigureListing: Listing<
  PublishedFigureRow,
  PublishedFigureFilter,
  PublishedFigureOrder,
  'survey',
  FacetName
> = {
  row: PublishedFigureRow,
  key: sql`t.id`,
  where: wherePublishedFigure,
  orders: {
    SUBJECT: {
      direction: 'ASC',
      terms: () => [
        { sql: sql`t.sort_key`, type: 'string' },
        { sql: sql`t.as_of_from`, type: 'string' },
      ],
    },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.as_of_from`, type: 'string' }] },
    OLDEST: { direction: 'ASC', terms: () => [{ sql: sql`t.as_of_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'SUBJECT' : 'RELEVANCE'),
  parents: {
    survey: { from: sql`published_figure t`, key: sql`t.survey_id`, keyType: 'text' },
  },
  facets: {
    subject: { value: sql`t.subject`, label: sql`t.subject` },
    survey: {
      value: sql`survey.id`,
      label: sql`survey.name`,
      join: sql`JOIN survey ON survey.id = t.survey_id`,
    },
    agency: {
      value: sql`agency.id`,
      label: sql`agency.acronym`,
      join: sql`CROSS JOIN LATERAL unnest(t.agency_ids, t.agency_acronyms) agency (id, acronym)`,
    },
    kind: { value: sql`t.kind`, label: sql`initcap(replace(t.kind, '_', ' '))` },
    unit: { value: sql`t.unit`, label: sql`replace(t.unit, '_', ' ')` },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
  },
};
