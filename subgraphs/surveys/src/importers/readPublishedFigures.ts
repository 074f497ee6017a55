import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { agencies } from '../codelists';
import type { FigureDenominator, PublishedFigureRow } from '../rows/PublishedFigureRow';
import { provenanceCells } from './provenanceCells';
import { bases, figureKinds, figureQualifiers, respondentGroups } from './sourceCodes';

/** One line of `data/published-figures.csv`. */
export type FigureRecord = ReturnType<typeof readRecords>[number];

export function readPublishedFigures(file: string): PublishedFigureRow[] {
  return readRecords(file).map((record, index) => toPublishedFigureRow(record, index + 1));
}

export const figureColumns = {
  id: cell.text,
  subject: cell.text,
  metric: cell.text,
  label: cell.text,
  kind: cell.code(figureKinds),
  value: cell.optionalText,
  number: cell.optionalInteger,
  qualifier: cell.code(figureQualifiers),
  unit: cell.optionalText,
  as_of: cell.partialDate,
  as_of_note: cell.optionalText,
  population: cell.optionalText,
  respondents: cell.code({ ...respondentGroups, '': null }),
  part_of: cell.optionalText,
  series: cell.optionalText,
  restates: cell.optionalText,
  survey: cell.optionalText,
  question: cell.optionalText,
  agencies: cell.list,
  denominator: cell.optionalInteger,
  denominator_population: cell.optionalText,
  denominator_figure: cell.optionalText,
  denominator_basis: cell.code({ ...bases, '': null }),
  note: cell.optionalText,
  edition: cell.optionalText,
  ...provenanceCells,
};

function readRecords(file: string) {
  return readCsv(file, figureColumns);
}

export function toPublishedFigureRow(record: FigureRecord, position: number): PublishedFigureRow {
  const { as_of: asOf } = record;
  return {
    id: record.id,
    subject: record.subject,
    metric: record.metric,
    label: record.label,
    kind: record.kind,
    value: record.value,
    number: record.number,
    qualifier: record.qualifier,
    unit: record.unit,
    asOf,
    asOfNote: record.as_of_note,
    asOfFrom: asOf ? firstDay(asOf) : '',
    year: asOf ? Number(asOf.slice(0, 4)) : null,
    population: record.population,
    respondents: record.respondents,
    denominator: denominatorOf(record),
    partOfId: record.part_of,
    series: record.series,
    restatesId: record.restates,
    surveyId: record.survey,
    questionId: record.question,
    agencyIds: record.agencies,
    agencyAcronyms: record.agencies.map(
      (id) => agencies.find((one) => one.id === id)?.acronym ?? id,
    ),
    note: record.note,
    provenance: readProvenance(record, record.provenance_kind),
    position,
    sortKey: naturalSortKey(`${record.subject} | ${record.metric}`),
  };
}

function denominatorOf(record: FigureRecord): FigureDenominator | null {
  const { denominator_population: population, denominator_basis: basis } = record;
  if (population === null || basis === null) return null;
  return { number: record.denominator, population, basis, figureId: record.denominator_figure };
}
