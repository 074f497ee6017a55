import { columnsOf, runQuery } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { PublishedFigureRow } from '../rows/PublishedFigureRow';
import { QuestionRow } from '../rows/QuestionRow';

const pageSize = 500;

/** A question with the topics that its source states. */
export interface ExportedQuestion extends QuestionRow {
  statedTopics: string[];
}

/** The questions of a dataset, or of all, in their order. */
export function readExportedQuestions(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<ExportedQuestion> {
  return readPages((after) =>
    runQuery(
      database,
      sql`SELECT ${columnsOf(database, QuestionRow)}, ARRAY(
            SELECT tag.topic_id FROM question_topic tag
            WHERE tag.question_id = t.id AND tag.direct AND tag.basis = 'STATED' ORDER BY tag.topic_position
          ) AS "statedTopics"
          FROM question t ${page(dataset, after)}`,
    ),
  );
}

/** The published figures of a dataset, or of all, in their order. */
export function readExportedFigures(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<PublishedFigureRow> {
  return readPages((after) =>
    runQuery(
      database,
      sql`SELECT ${columnsOf(database, PublishedFigureRow)} FROM published_figure t ${page(dataset, after)}`,
    ),
  );
}

interface Position {
  position: number;
  id: string;
}

function page(dataset: string | undefined, { position, id }: Position): Sql {
  const condition = dataset === undefined ? sql`true` : sql`t.dataset = ${dataset}`;
  return sql`WHERE (t.position, t.id) > (${position}, ${id}) AND ${condition}
    AND t.provenance ->> 'kind' <> 'SYNTHETIC'
    ORDER BY t.position, t.id LIMIT ${pageSize}`;
}

async function* readPages<Row extends Position>(
  read: (after: Position) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let after: Position = { position: 0, id: '' };
  for (let more = true; more;) {
    const rows = await read(after);
    yield* rows;
    more = rows.length === pageSize;
    after = rows.at(-1) ?? after;
  }
}
