import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';

/**
 * Counts anew what the drafting brief weighs by: in how many titles each word is (the empty word counts all standards),
 * and how many standards in force or in progress of each body cover each topic and each pair of topics. Call it in the
 * transaction that changed the standards.
 */
export async function refreshDraftingCounts(manager: EntityManager): Promise<void> {
  await runQuery(manager, sql`DELETE FROM standard_word`);
  await runQuery(
    manager,
    sql`INSERT INTO standard_word (word, standards)
        SELECT word, ndoc FROM ts_stat('SELECT title_words FROM standard')
        UNION ALL SELECT '', count(*) FROM standard`,
  );
  await runQuery(manager, sql`DELETE FROM topic_coverage`);
  await runQuery(
    manager,
    sql`INSERT INTO topic_coverage (topic_id, other_topic_id, body_id, standards)
        SELECT one.topic_id, other.topic_id, t.body_id, count(*)
        FROM standard t
        JOIN standard_topic one ON one.standard_id = t.id
        JOIN standard_topic other ON other.standard_id = t.id AND other.topic_id >= one.topic_id
        WHERE t.status NOT IN ('SUPERSEDED', 'WITHDRAWN')
        GROUP BY 1, 2, 3`,
  );
}
