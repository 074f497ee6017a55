import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { refreshDraftingCounts } from '../src/importers/refreshDraftingCounts';

/**
 * Makes the standards of a database that is thrown away many times as many, for measurements alone: each copy has the
 * first half of one title and the second half of another, so that words stay as frequent as they are. The copies stand
 * for nothing and never become part of the graph.
 */
export async function multiplyStandards(
  database: DataSource,
  factor: number,
  onProgress: (copies: number) => void = () => {},
): Promise<void> {
  for (let copy = 1; copy < factor; copy += 1) {
    await insertCopy(database, copy);
    onProgress(copy);
  }
  await database.transaction(refreshDraftingCounts);
  await database.query('VACUUM (ANALYZE) standard, standard_topic, standard_word, topic_coverage');
}

async function insertCopy(database: DataSource, copy: number): Promise<void> {
  await runQuery(
    database,
    sql`WITH original AS (
          SELECT *, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total
          FROM standard WHERE id NOT LIKE '%-copy-%'
        )
        INSERT INTO standard (id, aliases, designation, number, title, body_id, group_id, series, kind, status, stage,
          published_on, published_from, published_until, year, edition, link, other_designations, registrations,
          ai_evidence, provenance, group_words, sort_key)
        SELECT one.id || '-copy-' || ${copy}::integer, '{}', one.designation, one.number,
          array_to_string(
            (string_to_array(one.title, ' '))[: greatest(1, cardinality(string_to_array(one.title, ' ')) / 2)]
              || (string_to_array(other.title, ' '))[cardinality(string_to_array(other.title, ' ')) / 2 + 1 :], ' '),
          one.body_id, one.group_id, one.series, one.kind, one.status, one.stage, one.published_on, one.published_from,
          one.published_until, one.year, one.edition, one.link, '{}', '[]', one.ai_evidence, '{}', one.group_words,
          one.sort_key || ${copy}::text
        FROM original one
        JOIN original other ON other.place = 1 + (one.place + ${copy * 37}::integer) % one.total`,
  );
  await runQuery(
    database,
    sql`INSERT INTO standard_topic (standard_id, topic_id, basis, matched, direct)
        SELECT standard_id || '-copy-' || ${copy}::integer, topic_id, basis, matched, direct
        FROM standard_topic WHERE standard_id NOT LIKE '%-copy-%'`,
  );
}
