import type { FacetSource } from '@agency-graph/subgraph-kit/listing';
import sql from 'sql-template-tag';

export type ProjectFacetName =
  | 'agency'
  | 'lead'
  | 'partner'
  | 'goal'
  | 'sdgBasis'
  | 'topic'
  | 'subject'
  | 'country'
  | 'otherArea'
  | 'programme'
  | 'outputType'
  | 'partnerKind'
  | 'status'
  | 'startYear';

/** The dimensions by which projects, the table `project t`, are counted. */
export const projectFacets: Record<ProjectFacetName, FacetSource> = {
  agency: {
    value: sql`agency.id`,
    label: sql`agency.acronym`,
    join: sql`JOIN project_agency part ON part.project_id = t.id
      JOIN agency ON agency.id = part.agency_id`,
  },
  lead: {
    value: sql`agency.id`,
    label: sql`agency.acronym`,
    join: sql`JOIN agency ON agency.id = t.lead_id`,
  },
  partner: {
    value: sql`agency.id`,
    label: sql`agency.acronym`,
    join: sql`JOIN project_agency part ON part.project_id = t.id AND part.role = 'PARTNER'
      JOIN agency ON agency.id = part.agency_id`,
  },
  goal: {
    value: sql`goal.number`,
    label: sql`goal.short_title`,
    join: sql`JOIN project_goal aim ON aim.project_id = t.id JOIN goal ON goal.number = aim.goal`,
  },
  sdgBasis: { value: sql`t.sdg_basis`, label: sql`initcap(t.sdg_basis)` },
  topic: {
    value: sql`topic.id`,
    label: sql`topic.name`,
    join: sql`JOIN project_topic tag ON tag.project_id = t.id JOIN topic ON topic.id = tag.topic_id`,
  },
  subject: { value: sql`t.subject`, label: sql`t.subject` },
  country: {
    value: sql`country.code`,
    label: sql`country.name`,
    join: sql`JOIN project_country place ON place.project_id = t.id
      JOIN country ON country.code = place.country_code`,
  },
  otherArea: {
    value: sql`area.code`,
    label: sql`area.code`,
    join: sql`CROSS JOIN LATERAL unnest(t.other_areas) AS area(code)`,
  },
  programme: {
    value: sql`programme.id`,
    label: sql`programme.name`,
    join: sql`JOIN programme ON t.id = ANY(programme.project_ids)`,
  },
  outputType: {
    value: sql`output.type`,
    label: sql`output.type`,
    join: sql`CROSS JOIN LATERAL unnest(t.output_types) AS output(type)`,
  },
  partnerKind: {
    value: sql`partner.kind`,
    label: sql`initcap(replace(partner.kind, '_', ' '))`,
    join: sql`CROSS JOIN LATERAL unnest(t.partner_kinds) AS partner(kind)`,
  },
  status: { value: sql`t.status`, label: sql`initcap(t.status)` },
  startYear: { value: sql`t.start_year`, label: sql`t.start_year`, order: 'value' },
};
