import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance, type Provenance } from '@agency-graph/subgraph-kit/provenance';
import { foldName } from '../foldName';
import type { CountryRow } from '../rows/CountryRow';
import type { OfficialLanguage, UnMembership } from '../schema.generated';
import { developmentStatuses, ituRegions } from './sourceCodes';

/** Date of the M49 file that the column `dev_status_m49_2020` was taken from. */
const developmentStatusAsOf = '2020-10-15';

/** Codes stay text: Namibia is `NA`, and Afghanistan `004`. */
const columns = {
  iso3: cell.text,
  iso2: cell.text,
  m49: cell.text,
  name_en: cell.text,
  name_short_en: cell.text,
  name_fr: cell.text,
  name_es: cell.text,
  name_ar: cell.text,
  name_ru: cell.text,
  name_zh: cell.text,
  region: cell.optionalText,
  region_code: cell.optionalText,
  subregion: cell.optionalText,
  subregion_code: cell.optionalText,
  intermediate_region: cell.optionalText,
  intermediate_region_code: cell.optionalText,
  un_member: cell.boolean,
  un_observer: cell.boolean,
  itu_member: cell.boolean,
  itu_region: cell.code(ituRegions),
  dev_status_m49_2020: cell.code(developmentStatuses),
  ldc: cell.boolean,
  ldc_list_2020: cell.boolean,
  ldc_at_survey_2023_09: cell.boolean,
  ldc_unsd_2024_09: cell.boolean,
  lldc: cell.boolean,
  sids: cell.boolean,
  wikidata: cell.optionalText,
  source: cell.text,
  confidence: cell.text,
  edition: cell.text,
};

/** One line of `data/countries.csv`. */
export type CountryRecord = ReturnType<typeof readCountries>[number];

export function readCountries(file: string) {
  return readCsv(file, columns);
}

export function toCountryRow(record: CountryRecord): CountryRow {
  const names = namesOf(record);
  return {
    code: record.iso3,
    alpha2: record.iso2,
    m49: record.m49,
    names,
    shortName: record.name_short_en,
    regionCode: record.region_code,
    regionName: record.region,
    subregionCode: record.subregion_code,
    subregionName: record.subregion,
    intermediateRegionCode: record.intermediate_region_code,
    intermediateRegionName: record.intermediate_region,
    unMembership: unMembershipOf(record),
    ituMember: record.itu_member,
    ituRegion: record.itu_region,
    developmentStatus: record.dev_status_m49_2020,
    developmentStatusAsOf: record.dev_status_m49_2020 && developmentStatusAsOf,
    ldc: record.ldc,
    lldc: record.lldc,
    sids: record.sids,
    wikidata: record.wikidata,
    provenance: provenanceOf(record),
    nameWords: [...Object.values(names), record.name_short_en].map(wordsOf).join(' | '),
    nameParts: chinesePartsOf(record.name_zh).join(' '),
    sortKey: foldName(record.name_en),
  };
}

/** PostgreSQL's parser takes some signs beyond ASCII, such as the Arabic comma, for letters of the word before them. */
function wordsOf(name: string): string {
  return foldName(name).replace(/(?![ -~])[\p{P}\p{S}]/gu, ' ');
}

function namesOf(record: CountryRecord): Record<OfficialLanguage, string> {
  return {
    AR: record.name_ar,
    ZH: record.name_zh,
    EN: record.name_en,
    FR: record.name_fr,
    RU: record.name_ru,
    ES: record.name_es,
  };
}

function unMembershipOf({ un_member, un_observer }: CountryRecord): UnMembership {
  if (un_member) return 'MEMBER_STATE';
  return un_observer ? 'OBSERVER_STATE' : 'NONE';
}

/** Every run of two or more Chinese characters in a name: Chinese puts no space between words. */
function chinesePartsOf(name: string): string[] {
  return (name.match(/\p{Script=Han}+/gu) ?? []).flatMap((text) =>
    Array.from(text, (_, start) =>
      Array.from({ length: text.length - start - 1 }, (_, more) =>
        text.slice(start, start + more + 2),
      ),
    ).flat(),
  );
}

/** Fields of the graph by the column that the compiler's note names. */
const fieldOfColumn: Readonly<Record<string, string>> = {
  itu_region: 'ituRegion',
  itu_member: 'ituMember',
  ldc_at_survey_2023_09: 'ldcLists',
};

function provenanceOf(record: CountryRecord): Provenance {
  const provenance = readProvenance(record, 'CURATED');
  return {
    ...provenance,
    inferred: provenance.inferred.map((column) => fieldOfColumn[column] ?? column),
  };
}
