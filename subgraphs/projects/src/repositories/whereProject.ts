import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import { agencyCodelist, countryCodelist, programmeCodelist, topicCodelist } from '../codelists';
import type { ProjectFilter } from '../schema.generated';
import { checkUserAssignedCodes } from '../userAssignedCodes';
import { checkGoals } from './checkGoals';

/** The conditions of a filter over the table `project t`. */
export function whereProject(filter: ProjectFilter): Sql[] {
  const { search, lead, subject, otherArea, programme, outputType, partnerKind } = filter;
  const conditions = [
    ...anyOf(sql`t.lead_id`, lead && agencyCodelist.check('filter.lead', lead)),
    ...anyOf(
      sql`lower(t.subject)`,
      subject?.map((text) => text.toLowerCase()),
    ),
    ...anyOf(sql`t.iati_identifier`, filter.iatiIdentifier),
    ...anyOf(sql`t.status`, filter.status),
    ...anyOf(sql`t.sdg_basis`, filter.sdgBasis),
    ...anyOf(sql`t.start_year`, filter.startYear, 'integer'),
    ...anyOf(sql`t.end_year`, filter.endYear, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
    ...whereJoined(filter),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(outputType)) conditions.push(hasOutputType(outputType));
  if (isGiven(partnerKind)) conditions.push(sql`t.partner_kinds && ${partnerKind}::text[]`);
  if (isGiven(otherArea)) {
    const codes = checkUserAssignedCodes('filter.otherArea', otherArea);
    conditions.push(sql`t.other_areas && ${codes}::text[]`);
  }
  if (isGiven(programme)) {
    const ids = programmeCodelist.check('filter.programme', programme);
    conditions.push(sql`EXISTS (
      SELECT FROM programme WHERE programme.id = ANY(${ids}) AND t.id = ANY(programme.project_ids)
    )`);
  }
  return conditions;
}

/** Types of output are words of sources, which differ in their capitals. */
function hasOutputType(types: readonly string[]): Sql {
  return sql`words_in_lower_case(t.output_types) && ${types.map((type) => type.trim().toLowerCase())}::text[]`;
}

/** The conditions on what hangs on a project by a table of its own. */
function whereJoined({ agency, partner, goal, topic, country }: ProjectFilter): Sql[] {
  const part = sql`project_agency part WHERE part.project_id = t.id`;
  return [
    ...some(
      part,
      anyOf(sql`part.agency_id`, agency && agencyCodelist.check('filter.agency', agency)),
    ),
    ...some(
      sql`${part} AND part.role = 'PARTNER'`,
      anyOf(sql`part.agency_id`, partner && agencyCodelist.check('filter.partner', partner)),
    ),
    ...some(
      sql`project_goal aim WHERE aim.project_id = t.id`,
      anyOf(sql`aim.goal`, goal && checkGoals('filter.goal', goal), 'integer'),
    ),
    ...some(
      sql`project_topic tag WHERE tag.project_id = t.id`,
      anyOf(sql`tag.topic_id`, topic && topicCodelist.check('filter.topic', topic)),
    ),
    ...some(
      sql`project_country place WHERE place.project_id = t.id`,
      anyOf(sql`place.country_code`, country && countryCodelist.check('filter.country', country)),
    ),
  ];
}

/** That a source has a row which meets a condition; nothing without a condition. */
function some(source: Sql, conditions: readonly Sql[]): Sql[] {
  return conditions.map((condition) => sql`EXISTS (SELECT FROM ${source} AND ${condition})`);
}
