import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { agencyWordsOf } from '../agencyNames';
import type { OrganizationRecord } from '../rows/projectParts';
import type { PartnerKind } from '../schema.generated';
import type { ProjectRecord } from './ProjectRecord';
import { tagTopics } from './tagTopics';

/** What has to be said of a project; everything else has a value that says "not stated". */
export type StatedProject = Pick<ProjectRecord, 'id' | 'title' | 'provenance'> &
  Partial<Omit<ProjectRecord, Derived>>;

type Derived =
  | 'startedFrom'
  | 'startYear'
  | 'endYear'
  | 'agencyWords'
  | 'sortKey'
  | 'partnerKinds'
  | 'topicTags'
  | 'topicIds';

const notStated = {
  aliases: [],
  leadId: null,
  partnerIds: [],
  otherPartners: [],
  goals: [],
  sdgBasis: 'INFERRED',
  subject: null,
  countryCodes: [],
  otherAreas: [],
  startedOn: null,
  endsOn: null,
  status: 'UNKNOWN',
  iatiIdentifier: null,
  description: null,
  department: null,
  outputTypes: [],
  technologies: [],
  dataSource: null,
  dataPublic: null,
  organizations: [],
  sdgTargets: [],
  dates: null,
  openEnded: false,
  regions: [],
  sectors: [],
  budgets: [],
  transactionTotals: [],
  documents: [],
  relatedActivities: [],
  activity: null,
} satisfies Partial<ProjectRecord>;

/** Completes a project: what is not stated, what follows from what is, and its topics by the rule of words. */
export function completeProject(stated: StatedProject): ProjectRecord {
  const project = { ...notStated, titles: [{ text: stated.title, language: 'en' }], ...stated };
  const { title, subject, startedOn, endsOn, organizations } = project;
  return {
    ...project,
    ...tagTopics(title, subject ?? ''),
    startedFrom: startedOn ? firstDay(startedOn) : '',
    startYear: startedOn ? Number(startedOn.slice(0, 4)) : null,
    endYear: endsOn ? Number(endsOn.slice(0, 4)) : null,
    partnerKinds: kindsBesideLead(organizations, project.leadId),
    agencyWords: wordsOf(project),
    sortKey: naturalSortKey(title),
  };
}

function kindsBesideLead(
  organizations: readonly OrganizationRecord[],
  leadId: string | null,
): PartnerKind[] {
  const kinds = organizations
    .filter(({ agencyId, roles }) =>
      leadId === null ? !roles.includes('REPORTING') : agencyId !== leadId,
    )
    .flatMap(({ kind }) => (kind === null ? [] : [kind]));
  return [...new Set(kinds)].toSorted();
}

/** The names by which a search finds the organizations of a project. */
function wordsOf({
  leadId,
  partnerIds,
  otherPartners,
  organizations,
}: Pick<ProjectRecord, 'leadId' | 'partnerIds' | 'otherPartners' | 'organizations'>): string {
  const ids = [...(leadId === null ? [] : [leadId]), ...partnerIds];
  const names = [
    ...ids.map(agencyWordsOf),
    ...otherPartners,
    ...organizations.filter(({ agencyId }) => agencyId === null).map(({ name }) => name),
  ];
  return [...new Set(names)].join(' ');
}
