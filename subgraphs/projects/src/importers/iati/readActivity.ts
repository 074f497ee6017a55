import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { slug } from '@agency-graph/subgraph-kit/slug';
import type { ProjectRecord } from '../ProjectRecord';
import { completeProject } from '../completeProject';
import { checkDates, readDates } from './dates';
import { readGoals } from './goals';
import { activityStatuses } from './iatiCodes';
import { meaningOf } from './iatiValues';
import { keepActivity } from './keepActivity';
import { readDocuments, readRelatedActivities } from './links';
import { readBudgets, readTransactionTotals } from './money';
import { narrativesOf, textOf } from './narratives';
import { readOrganizations } from './organizations';
import { attributeOf, childOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';
import { readPlaces, readRegions, readSectors } from './places';
import { checkShares } from './shares';

/** Turns an activity into a project; undefined, and a fault, when it has no identifier, publisher or title. */
export function readActivity(
  activity: ParsedElement,
  findings: Findings,
): ProjectRecord | undefined {
  const identity = readIdentity(activity, findings);
  if (identity === undefined) return undefined;
  const organizations = readOrganizations(activity, findings);
  const dates = readDates(activity, findings);
  const status = readStatus(activity, findings);
  const goals = readGoals(activity, findings);
  checkDates(activity, { dates: dates.dates, status }, findings);
  checkShares(activity, findings);
  return completeProject({
    ...identity,
    description: readDescription(activity),
    ...organizations,
    ...goals,
    sdgBasis: goals.goals.length > 0 ? 'STATED' : 'INFERRED',
    ...readPlaces(activity, findings),
    regions: readRegions(activity, findings),
    sectors: readSectors(activity, findings),
    ...dates,
    status,
    budgets: readBudgets(activity, findings),
    transactionTotals: readTransactionTotals(activity, findings),
    documents: readDocuments(activity, findings),
    relatedActivities: readRelatedActivities(activity, findings),
    provenance: provenanceOf(activity, identity.iatiIdentifier, organizations.leadId !== null),
    activity: keepActivity(activity, findings),
  });
}

type Identity = Pick<ProjectRecord, 'id' | 'iatiIdentifier' | 'title' | 'titles'>;

function readIdentity(activity: ParsedElement, findings: Findings): Identity | undefined {
  const iatiIdentifier = childOf(activity, 'iati-identifier')?.text.trim() ?? '';
  const titles = childrenOf(activity, 'title').flatMap(narrativesOf);
  const title = textOf(childOf(activity, 'title'));
  const reporting = childOf(activity, 'reporting-org');
  const id = slug(iatiIdentifier);
  const missing = [
    ...(id === '' ? ['iati-identifier'] : []),
    ...(reporting === null ? ['reporting-org'] : []),
    ...(title === null ? ['title/narrative'] : []),
  ];
  for (const field of missing) {
    findings.fault({ place: placeOf(activity), field, rule: 'must be there and not be empty' });
  }
  return missing.length > 0 || title === null ? undefined : { id, iatiIdentifier, title, titles };
}

function readStatus(activity: ParsedElement, findings: Findings): ProjectRecord['status'] {
  const element = childOf(activity, 'activity-status');
  const codes = activityStatuses;
  const status =
    element && meaningOf(element, 'code', { codes, codelist: 'IATI activity status', findings });
  return status ?? 'UNKNOWN';
}

/** The general description (type 1, also when no type is given), else the first of any type. */
function readDescription(activity: ParsedElement): string | null {
  const descriptions = childrenOf(activity, 'description');
  const general = descriptions.find((one) => (attributeOf(one, 'type') ?? '1') === '1');
  return textOf(general ?? descriptions[0] ?? null);
}

/** What a known agency publishes is official; a file of an unknown publisher is taken as compiled by whoever handed it over. */
function provenanceOf(
  activity: ParsedElement,
  identifier: string | null,
  isAgency: boolean,
): Provenance {
  const reporting = childOf(activity, 'reporting-org');
  const publisher = textOf(reporting) ?? (reporting && attributeOf(reporting, 'ref'));
  const updated = attributeOf(activity, 'last-updated-datetime')?.slice(0, 10) ?? null;
  return {
    kind: isAgency ? 'OFFICIAL' : 'CURATED',
    source: `IATI activity ${identifier}, published by ${publisher}`,
    url: null,
    retrievedOn: null,
    edition: updated,
    confidence: 'FOUND_IN_SOURCE',
    note: 'found_in_source',
    inferred: [],
  };
}
