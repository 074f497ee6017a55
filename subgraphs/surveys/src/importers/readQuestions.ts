import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import type { QuestionRow } from '../rows/QuestionRow';
import type { SurveyRow } from '../rows/SurveyRow';
import { provenanceCells } from './provenanceCells';

/** One line of `data/questions.csv`. */
export type QuestionRecord = ReturnType<typeof readQuestions>[number];

export const questionColumns = {
  id: cell.text,
  survey: cell.text,
  number: cell.optionalText,
  text: cell.text,
  text_is_verbatim: cell.boolean,
  topics: cell.list,
  ...provenanceCells,
};

export function readQuestions(file: string) {
  return readCsv(file, questionColumns);
}

export function toQuestionRow(
  record: QuestionRecord,
  { survey, position }: { survey: Pick<SurveyRow, 'name'> | undefined; position: number },
): QuestionRow {
  return {
    id: record.id,
    surveyId: record.survey,
    number: record.number,
    text: record.text,
    textIsVerbatim: record.text_is_verbatim,
    provenance: readProvenance(record, record.provenance_kind),
    surveyWords: survey?.name ?? '',
    position,
  };
}
