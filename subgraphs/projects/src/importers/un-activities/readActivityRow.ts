import { slug } from '@agency-graph/subgraph-kit/slug';
import { agencyNameOf } from '../../agencyNames';
import type { ActivityStatus } from '../../schema.generated';
import { completeProject } from '../completeProject';
import { isNotStated, listOf } from '../notStated';
import { organizationsOf } from '../organizationsOf';
import { partitionPartners } from '../partitionPartners';
import type { ProjectRecord } from '../ProjectRecord';
import { projectKey } from '../projectKey';
import type { ActivityContext } from './ActivityContext';
import { readCountriesText } from './readCountriesText';
import { readGoalsText } from './readGoalsText';
import { readLinks } from './readLinks';
import { readOutputTypes } from './readOutputTypes';
import { readYear, type StatedYear } from './readYear';

export type ActivityCells = Record<
  | 'title'
  | 'department'
  | 'type_output'
  | 'status'
  | 'start_year'
  | 'end_year'
  | 'domain'
  | 'data_source'
  | 'data_public'
  | 'technology'
  | 'sdgs'
  | 'un_partners'
  | 'government'
  | 'academia'
  | 'countries'
  | 'links',
  string
>;

const statuses: Readonly<Record<string, ActivityStatus>> = {
  planned: 'PLANNED',
  ongoing: 'ONGOING',
  completed: 'COMPLETED',
};

/** Turns a row of the report into a project; undefined, and a fault, when a date cannot be read. */
export function readActivityRow(
  cells: ActivityCells,
  context: ActivityContext,
): ProjectRecord | undefined {
  const start = yearOf('start_year', cells.start_year, context);
  const end = yearOf('end_year', cells.end_year, context);
  if (start === undefined || end === undefined) return undefined;
  const { agencyId } = context;
  const title = cells.title.trim().replace(/\s+/g, ' ');
  const sdgs = readGoalsText(cells.sdgs);
  for (const code of sdgs.unknown) note('Sustainable Development Goal', code, context);
  return completeProject({
    id: projectKey(agencyId, title),
    title,
    leadId: agencyId,
    ...partnersOf(cells, context),
    goals: sdgs.goals,
    sdgBasis: sdgs.goals.length > 0 ? 'STATED' : 'INFERRED',
    ...placesOf(cells, context),
    subject: stated(cells.domain),
    department: stated(cells.department),
    outputTypes: readOutputTypes(cells.type_output),
    technologies: listOf(cells.technology),
    dataSource: stated(cells.data_source),
    dataPublic: answerOf(cells.data_public, context),
    startedOn: start.date,
    endsOn: end.date,
    openEnded: end.openEnded,
    status: statusOf(cells.status, end, context),
    documents: documentsOf(cells.links, context),
    provenance: {
      kind: 'CURATED',
      source: `UN Activities on AI report, entry of ${agencyNameOf(agencyId)}`,
      url: null,
      retrievedOn: null,
      edition: null,
      confidence: 'FOUND_IN_SOURCE',
      note: 'found_in_source',
      inferred: [],
    },
  });
}

function stated(text: string): string | null {
  return isNotStated(text) ? null : text.trim();
}

function note(codelist: string, code: string, { place, findings }: ActivityContext): void {
  findings.unknownCode({ codelist, code, place, refuses: false });
}

function yearOf(
  column: string,
  value: string,
  { place, findings }: ActivityContext,
): StatedYear | undefined {
  const year = readYear(value);
  if (year === undefined) {
    const rule = 'must be a year or month such as 2023, 2023-12 or December 2023';
    findings.fault({ place, field: `column "${column}"`, rule, value });
  }
  return year;
}

/** An end that is `Ongoing` is a status in the wrong column. */
function statusOf(text: string, end: StatedYear, context: ActivityContext): ActivityStatus {
  if (isNotStated(text)) return end.ongoing ? 'ONGOING' : 'UNKNOWN';
  const status = statuses[slug(text).replace(/^on-going$/, 'ongoing')];
  if (status === undefined) note('project status', text, context);
  return status ?? 'UNKNOWN';
}

function answerOf(text: string, context: ActivityContext): boolean | null {
  if (isNotStated(text)) return null;
  const answer = { yes: true, no: false }[text.trim().toLowerCase()];
  if (answer === undefined) note('answer to "data publicly available"', text, context);
  return answer ?? null;
}

/** Partners are told apart by the column that they stand in. UN entities that are not in the list of agencies stay by name. */
function partnersOf(
  cells: ActivityCells,
  context: ActivityContext,
): Pick<ProjectRecord, 'partnerIds' | 'otherPartners' | 'organizations'> {
  const { partnerIds, otherPartners: unknown } = partitionPartners(listOf(cells.un_partners));
  for (const code of unknown) note('UN agency', code, context);
  const others = [
    ...unknown.map((name) => ({ name, kind: 'UN_SYSTEM' as const })),
    ...listOf(cells.government).map((name) => ({ name, kind: 'GOVERNMENT' as const })),
    ...listOf(cells.academia).map((name) => ({ name, kind: 'ACADEMIA' as const })),
  ];
  const ids = [...new Set(partnerIds)].filter((id) => id !== context.agencyId);
  return {
    partnerIds: ids,
    otherPartners: others.map(({ name }) => name),
    organizations: organizationsOf({ leadId: context.agencyId, partnerIds: ids, others }),
  };
}

function placesOf({ countries }: ActivityCells, context: ActivityContext) {
  const { unknown, ...places } = readCountriesText(countries);
  for (const code of unknown) note('country', code, context);
  return places;
}

function documentsOf(
  links: string,
  { place, findings }: ActivityContext,
): ProjectRecord['documents'] {
  const { documents, broken } = readLinks(links);
  for (const value of broken) {
    const rule = 'is left out: it must be an absolute web address';
    findings.warn({ place, field: 'column "links"', rule, value });
  }
  return documents;
}
