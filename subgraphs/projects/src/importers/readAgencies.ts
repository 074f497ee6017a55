import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { AgencyRow } from '../rows/AgencyRow';
import type { AgencyKind } from '../schema.generated';
import { provenanceCells, readRecordProvenance } from './provenanceCells';

const kinds: Readonly<Record<string, AgencyKind>> = {
  specialized_agency: 'SPECIALIZED_AGENCY',
  fund_programme: 'FUND_OR_PROGRAMME',
  secretariat: 'SECRETARIAT',
  regional_commission: 'REGIONAL_COMMISSION',
  research_training: 'RESEARCH_OR_TRAINING',
  related_organization: 'RELATED_ORGANIZATION',
  joint_body: 'JOINT_BODY',
  other_entity: 'OTHER_ENTITY',
};

export interface Agencies {
  rows: AgencyRow[];
  /** The keys of the agencies that an edition of the report names, by acronym. */
  idsByReportEdition: ReadonlyMap<string, string[]>;
}

/** IATI publisher identifiers and DAC channel codes stay as they are written: neither can be made from the other. */
export function readAgencies(file: string): Agencies {
  const records = readCsv(file, {
    id: cell.text,
    acronym: cell.text,
    name: cell.text,
    type: cell.code(kinds),
    hq_city: cell.text,
    hq_country_iso3: cell.text,
    url: cell.optionalText,
    iati_publisher_id: cell.optionalText,
    iati_publisher_source: cell.optionalText,
    dac_channel_codes: cell.list,
    report_editions: cell.list,
    aliases: cell.list,
    ...provenanceCells,
  });
  const rows = records.map((record) => ({
    id: record.id,
    aliases: record.aliases,
    acronym: record.acronym,
    name: record.name,
    kind: record.type,
    headquartersCity: record.hq_city,
    headquartersCountryCode: record.hq_country_iso3,
    link: record.url,
    iatiPublisherId: record.iati_publisher_id,
    iatiPublisherSource: record.iati_publisher_source,
    dacChannelCodes: record.dac_channel_codes,
    provenance: readRecordProvenance(record),
    sortKey: naturalSortKey(record.acronym),
    nameSortKey: naturalSortKey(record.name),
  }));
  return { rows, idsByReportEdition: groupByEdition(records) };
}

function groupByEdition(
  records: readonly { id: string; acronym: string; report_editions: readonly string[] }[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const sorted = records.toSorted((a, b) =>
    naturalSortKey(a.acronym) < naturalSortKey(b.acronym) ? -1 : 1,
  );
  for (const { id, report_editions: editions } of sorted) {
    for (const edition of editions) groups.set(edition, [...(groups.get(edition) ?? []), id]);
  }
  return groups;
}
