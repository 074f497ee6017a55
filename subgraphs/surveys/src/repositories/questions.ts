import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { surveyCodelist, topicCodelist } from '../codelists';
import { QuestionRow } from '../rows/QuestionRow';
import { QuestionTopicRow } from '../rows/QuestionTopicRow';
import type { QuestionFilter, QuestionOrder } from '../schema.generated';

export type QuestionConnection = Connection<QuestionRow>;
export type QuestionEdge = Edge<QuestionRow>;
export type QuestionsRepository = ReturnType<typeof createQuestionsRepository>;

export function createQuestionsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, QuestionRow, sql`WHERE ${condition} ORDER BY t.position`);
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`),
    findBySurveyIds: (surveyIds: readonly string[]) => find(sql`t.survey_id = ANY(${surveyIds})`),

    findTopicTags(questionIds: readonly string[]): Promise<QuestionTopicRow[]> {
      return selectRows(
        database,
        QuestionTopicRow,
        sql`WHERE t.question_id = ANY(${questionIds}) AND t.direct ORDER BY t.topic_position`,
      );
    },

    /** The questions on topics or narrower ones, survey by survey. */
    findByTopicIds(topicIds: readonly string[]): Promise<QuestionTopicRow[]> {
      return selectRows(
        database,
        QuestionTopicRow,
        sql`JOIN question ON question.id = t.question_id
            WHERE t.topic_id = ANY(${topicIds}) ORDER BY question.position`,
      );
    },
  };
}

function whereQuestion({ search, survey, topic, provenance }: QuestionFilter): Sql[] {
  const conditions = [
    ...anyOf(sql`t.survey_id`, survey && surveyCodelist.check('filter.survey', survey)),
    ...anyOf(sql`t.provenance ->> 'kind'`, provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(topic)) {
    const ids = topicCodelist.check('filter.topic', topic);
    conditions.push(sql`EXISTS (
      SELECT FROM question_topic tag WHERE tag.question_id = t.id AND tag.topic_id = ANY(${ids})
    )`);
  }
  return conditions;
}

export const questionListing: Listing<QuestionRow, QuestionFilter, QuestionOrder, never, never> = {
  row: QuestionRow,
  key: sql`t.id`,
  where: whereQuestion,
  orders: {
    SURVEY: { direction: 'ASC', terms: () => [{ sql: sql`t.position`, type: 'number' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'SURVEY' : 'RELEVANCE'),
  parents: {},
  facets: {},
};
