import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { agencies } from '../codelists';
import type { SurveyRow } from '../rows/SurveyRow';
import { provenanceCells } from './provenanceCells';
import { surveyKinds } from './sourceCodes';

export function readSurveys(file: string): SurveyRow[] {
  const records = readCsv(file, {
    id: cell.text,
    name: cell.text,
    kind: cell.code(surveyKinds),
    edition: cell.optionalText,
    agencies: cell.list,
    other_conductors: cell.list,
    launched_on: cell.partialDate,
    published_on: cell.partialDate,
    population: cell.optionalText,
    licence: cell.optionalText,
    published: cell.text,
    not_published: cell.optionalText,
    confidential: cell.boolean,
    respondents_public: cell.boolean,
    ...provenanceCells,
  });
  return records.map((record) => {
    const date = record.launched_on ?? record.published_on;
    return {
      id: record.id,
      name: record.name,
      kind: record.kind,
      edition: record.edition,
      agencyIds: record.agencies,
      otherConductors: record.other_conductors,
      launchedOn: record.launched_on,
      publishedOn: record.published_on,
      datedFrom: date ? firstDay(date) : '',
      population: record.population,
      licence: record.licence,
      published: record.published,
      notPublished: record.not_published,
      confidential: record.confidential,
      respondentsPublic: record.respondents_public,
      provenance: readProvenance(record, record.provenance_kind),
      conductorWords: [...record.agencies.map(nameOfAgency), ...record.other_conductors].join(' '),
      sortKey: naturalSortKey(record.name),
    };
  });
}

function nameOfAgency(id: string): string {
  const agency = agencies.find((one) => one.id === id);
  return agency ? `${agency.acronym} ${agency.name}` : id;
}
