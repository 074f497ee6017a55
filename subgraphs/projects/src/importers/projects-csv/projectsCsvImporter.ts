import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { slug } from '@agency-graph/subgraph-kit/slug';
import { agencyByName } from '../../agencyNames';
import { countryCodelist, goalCodelist } from '../../codelists';
import { isUserAssignedCode } from '../../userAssignedCodes';
import { completeProject } from '../completeProject';
import { organizationsOf } from '../organizationsOf';
import { partitionPartners } from '../partitionPartners';
import type { ProjectRecord } from '../ProjectRecord';
import { saveProjects } from '../saveProjects';
import { partnerColumns } from './partnerColumns';
import { projectColumns } from './projectColumns';

export const projectsCsvImporter = createCsvImporter<typeof projectColumns, ProjectRecord>({
  format: 'projects-csv',
  description: 'Plain CSV of projects: id, title, lead_agency, source, and what else is known',
  revision: 1,
  columns: projectColumns,
  toRecord(row, context) {
    const leadId = agencyByName(row.lead_agency);
    if (leadId === null) {
      const { place, findings } = context;
      findings.unknownCode({ codelist: 'UN agency', code: row.lead_agency, place, refuses: true });
      return undefined;
    }
    const goals = known('Sustainable Development Goal', row.sdgs, {
      ...context,
      test: goalCodelist.has,
    });
    return completeProject({
      id: slug(row.id),
      title: row.title,
      leadId,
      ...partnersOf(row, leadId),
      goals: goals.map(Number),
      sdgBasis: row.sdgs_basis,
      ...placesOf(row.countries, context),
      subject: row.subject,
      description: row.description,
      department: row.department,
      outputTypes: row.output_types,
      technologies: row.technologies,
      startedOn: row.started_on,
      endsOn: row.ends_on,
      status: row.status,
      documents: linksOf(row.links, context),
      provenance: {
        kind: 'CURATED',
        source: row.source,
        url: row.source_url,
        retrievedOn: row.retrieved_on,
        edition: row.edition,
        confidence: 'FOUND_IN_SOURCE',
        note: 'found_in_source',
        inferred: [],
      },
    });
  },
  save: saveProjects,
});

interface RowContext {
  place: Place;
  findings: Findings;
}

function partnersOf(
  row: { partners: string[] } & Record<(typeof partnerColumns)[number][0], string[]>,
  leadId: string,
): Pick<ProjectRecord, 'partnerIds' | 'otherPartners' | 'organizations'> {
  const { partnerIds, otherPartners: unlisted } = partitionPartners(row.partners);
  const others = [
    ...partnerColumns.flatMap(([column, kind]) => row[column].map((name) => ({ name, kind }))),
    ...unlisted.map((name) => ({ name, kind: null })),
  ];
  return {
    partnerIds,
    otherPartners: others.map(({ name }) => name),
    organizations: organizationsOf({ leadId, partnerIds, others }),
  };
}

/** The codes that a test accepts; the others are noted as unknown and left out. */
function known(
  codelist: string,
  codes: readonly string[],
  { place, findings, test }: RowContext & { test: (code: string) => boolean },
): string[] {
  return codes.filter((code) => {
    if (test(code)) return true;
    findings.unknownCode({ codelist, code, place, refuses: false });
    return false;
  });
}

function placesOf(codes: readonly string[], context: RowContext) {
  const places = known('country code', codes, {
    ...context,
    test: (code) => countryCodelist.find(code) !== undefined || isUserAssignedCode(code),
  });
  const { known: countryCodes, unknown: otherAreas } = countryCodelist.partition(places);
  return { countryCodes, otherAreas };
}

function linksOf(links: readonly string[], { place, findings }: RowContext) {
  return links.flatMap((url) => {
    if (/^https?:\/\/\S+$/.test(url) && URL.canParse(url))
      return { url, title: null, format: null };
    const rule = 'is left out: it must be an absolute web address';
    findings.warn({ place, field: 'column "links"', rule, value: url });
    return [];
  });
}
