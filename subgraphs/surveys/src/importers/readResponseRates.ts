import { cell, DataFileError, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import type { PublishedFigureRow } from '../rows/PublishedFigureRow';
import type { ResponseRateRow } from '../rows/ResponseRateRow';
import { provenanceCells } from './provenanceCells';
import { respondentGroups } from './sourceCodes';

/** Reads which figures make a rate, and divides. */
export function readResponseRates(
  file: string,
  figures: readonly PublishedFigureRow[],
): ResponseRateRow[] {
  const numbers = new Map(figures.map(({ id, number }) => [id, number]));
  const records = readCsv(file, {
    survey: cell.text,
    respondents: cell.code(respondentGroups),
    numerator_figure: cell.text,
    denominator: cell.integer,
    denominator_population: cell.text,
    denominator_figure: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record, index) => {
    const numerator = numbers.get(record.numerator_figure);
    if (numerator == null) {
      throw new DataFileError(
        `${file}: numerator_figure must be the id of a figure with a number, but it is "${record.numerator_figure}"`,
      );
    }
    return {
      surveyId: record.survey,
      respondents: record.respondents,
      numerator,
      numeratorFigureId: record.numerator_figure,
      denominator: record.denominator,
      denominatorPopulation: record.denominator_population,
      denominatorFigureId: record.denominator_figure,
      share: Math.round((numerator / record.denominator) * 10_000) / 10_000,
      provenance: readProvenance(record, record.provenance_kind),
      position: index + 1,
    };
  });
}
