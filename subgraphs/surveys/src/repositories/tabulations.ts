import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { AnswerFormatRow } from '../rows/AnswerFormatRow';
import { QuestionChoiceRow } from '../rows/QuestionChoiceRow';
import { TabulationCellRow } from '../rows/TabulationCellRow';
import { TabulationRow } from '../rows/TabulationRow';

export type TabulationsRepository = ReturnType<typeof createTabulationsRepository>;

export function createTabulationsRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<TabulationRow[]> {
      return selectRows(database, TabulationRow, sql`WHERE t.id = ANY(${ids})`);
    },

    /** The numbers of tables; `dimensions` are the sets of dimensions to read, each joined by `+`. */
    findCells(
      tabulationIds: readonly string[],
      dimensions: readonly string[],
    ): Promise<TabulationCellRow[]> {
      return selectRows(
        database,
        TabulationCellRow,
        sql`WHERE t.tabulation_id = ANY(${tabulationIds}) AND t.dimensions = ANY(${dimensions})
            ORDER BY t.dimensions, t.group_values, t.choice_position, t.choice_code`,
      );
    },

    findAnswerFormats(questionIds: readonly string[]): Promise<AnswerFormatRow[]> {
      return selectRows(database, AnswerFormatRow, sql`WHERE t.question_id = ANY(${questionIds})`);
    },

    findChoices(questionIds: readonly string[]): Promise<QuestionChoiceRow[]> {
      return selectRows(
        database,
        QuestionChoiceRow,
        sql`WHERE t.question_id = ANY(${questionIds}) ORDER BY t.question_id, t.position`,
      );
    },
  };
}
