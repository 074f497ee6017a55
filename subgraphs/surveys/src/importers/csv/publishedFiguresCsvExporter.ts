import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { readExportedFigures } from '../../repositories/exportedRecords';
import type { PublishedFigureRow } from '../../rows/PublishedFigureRow';
import { figureColumns } from '../readPublishedFigures';
import { writeRow } from './writeRow';

export const publishedFiguresCsvExporter: Exporter = {
  format: 'published-figures-csv',
  description:
    'Plain CSV of published figures, as its importer reads it; made-up ones are left out',
  mediaType: 'text/csv',
  async *write(database, { dataset }) {
    yield writeRow(Object.keys(figureColumns));
    for await (const figure of readExportedFigures(database, dataset)) {
      const cells = cellsOf(figure);
      yield writeRow(Object.keys(figureColumns).map((column) => cells[column as Column] ?? ''));
    }
  },
};

type Column = keyof typeof figureColumns;

function cellsOf(figure: PublishedFigureRow): Record<Column, string | null> {
  const { provenance, denominator } = figure;
  return {
    id: figure.id,
    subject: figure.subject,
    metric: figure.metric,
    label: figure.label,
    kind: figure.kind,
    value: figure.value,
    number: textOf(figure.number),
    qualifier: figure.qualifier,
    unit: figure.unit,
    as_of: figure.asOf,
    as_of_note: figure.asOfNote,
    population: figure.population,
    respondents: figure.respondents,
    part_of: figure.partOfId,
    series: figure.series,
    restates: figure.restatesId,
    survey: figure.surveyId,
    question: figure.questionId,
    agencies: figure.agencyIds.join(';'),
    denominator: textOf(denominator?.number ?? null),
    denominator_population: denominator?.population ?? null,
    denominator_figure: denominator?.figureId ?? null,
    denominator_basis: denominator?.basis ?? null,
    note: figure.note,
    edition: provenance.edition,
    source: provenance.source,
    source_url: provenance.url,
    confidence: provenance.note,
    provenance_kind: provenance.kind,
  };
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
