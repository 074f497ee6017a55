import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { readExportedQuestions, type ExportedQuestion } from '../../repositories/exportedRecords';
import { questionColumns } from '../readQuestions';
import { writeRow } from './writeRow';

/** Questions with the topics that their sources state; the others are inferred again. */
export const questionsCsvExporter: Exporter = {
  format: 'questions-csv',
  description: 'Plain CSV of questions, as its importer reads it; made-up ones are left out',
  mediaType: 'text/csv',
  async *write(database, { dataset }) {
    yield writeRow(Object.keys(questionColumns));
    for await (const question of readExportedQuestions(database, dataset)) {
      const cells = cellsOf(question);
      yield writeRow(Object.keys(questionColumns).map((column) => cells[column as Column]));
    }
  },
};

type Column = keyof typeof questionColumns;

function cellsOf({ statedTopics, ...question }: ExportedQuestion): Record<Column, string> {
  const { provenance } = question;
  return {
    id: question.id,
    survey: question.surveyId,
    number: question.number ?? '',
    text: question.text,
    text_is_verbatim: String(question.textIsVerbatim),
    topics: statedTopics.join(';'),
    source: provenance.source,
    source_url: provenance.url ?? '',
    confidence: provenance.note,
    provenance_kind: provenance.kind,
  };
}
