import sql, { type Sql } from 'sql-template-tag';
import type { StandardStatus } from '../schema.generated';

/** A word of a draft that titles of standards have too. */
export interface DraftWord {
  /** The word without its ending, as full-text search compares it. */
  lexeme: string;
  /** The word in the form of the draft, the shortest of its forms. */
  word: string;
  /** All forms of the draft. */
  forms: string[];
  /** Number of standards that have it in their titles. */
  standards: number;
  /** The logarithm of all standards by those that have the word. */
  rarity: number;
  /** The rarity, doubled for words of the draft's title. */
  weight: number;
  /** Whether candidates are looked for by it: the heaviest words, as far as few enough standards have them. */
  searched: boolean;
}

export interface Neighbourhood {
  words: readonly DraftWord[];
  title: string;
  topicIds: readonly string[];
  statuses: readonly StandardStatus[];
}

/** Standards that the searched words may lead to, so that a brief costs the same however many standards there are. */
const candidatesAtMost = 4000;
/** The heaviest words are searched however common they are. */
const wordsAtLeast = 2;
const nearAtMost = 100;

/** Words of the clause "Scope" itself, as in "This Recommendation specifies": they tell nothing of the subject. */
const scopeWords =
  `recommendation recommendations standard standards document documents specification specifications specifies
    supplement report clause scope provides describes defines use used
    uses using based technical international`.split(/\s+/);

/**
 * The words of a draft that titles have, each weighed by how rare it is (the logarithm of all standards by those that have
 * it), twice for the words of the draft's own title.
 */
export function draftWordsStatement(title: string, text: string): Sql {
  return sql`
    WITH token AS (
      SELECT DISTINCT lower(token) AS word FROM ts_parse('default', ${`${title} ${text}`})
      WHERE tokid IN (SELECT tokid FROM ts_token_type('default')
        WHERE alias IN ('asciiword', 'word', 'numword', 'hword_part', 'hword_asciipart', 'hword_numpart'))
    ), draft AS (
      SELECT lexeme, array_agg(token.word ORDER BY length(token.word), token.word) AS forms FROM token,
        LATERAL unnest(tsvector_to_array(to_tsvector('english', token.word))) AS lexeme
      WHERE token.word <> ALL(${scopeWords}::text[])
      GROUP BY lexeme
    ), weighed AS (
      SELECT lexeme, forms, standard_word.standards, rarity,
        rarity * CASE WHEN lexeme = ANY(tsvector_to_array(to_tsvector('english', ${title}))) THEN 2 ELSE 1 END AS weight
      FROM draft
      JOIN standard_word ON standard_word.word = draft.lexeme
      CROSS JOIN LATERAL (
        SELECT ln((SELECT standards + 1 FROM standard_word WHERE word = '')::float8 / standard_word.standards) AS rarity
      ) rarity
    )
    SELECT lexeme, forms[1] AS word, forms, standards, rarity, weight,
      sum(standards) OVER heaviest <= ${candidatesAtMost} OR row_number() OVER heaviest <= ${wordsAtLeast} AS searched
    FROM weighed WINDOW heaviest AS (ORDER BY weight DESC, lexeme) ORDER BY weight DESC, lexeme`;
}

/**
 * How alike two titles must be to be found by trigrams alone, until the end of the transaction. At PostgreSQL's own limit
 * of 0.3, the index would lead to a quarter of all titles.
 */
export const likenessStatement = sql`SELECT set_config('pg_trgm.similarity_threshold', '0.5', true)`;

/** Standards of some statuses that share a searched word with the draft or have a title like its title, nearest first. */
export function nearStandardsStatement({ words, title, topicIds, statuses }: Neighbourhood): Sql {
  const query = words.filter(({ searched }) => searched).map(({ lexeme }) => quoteLexeme(lexeme));
  const norm = Math.sqrt(words.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
  return sql`
    WITH draft AS (
      SELECT * FROM unnest(${words.map(({ lexeme }) => lexeme)}::text[], ${words.map(({ weight }) => weight)}::float8[])
        AS word (lexeme, weight)
    ), found AS MATERIALIZED (
      SELECT t.id, t.title, t.title_words, t.status
      FROM standard t
      WHERE (t.title_words @@ ${query.join(' | ')}::tsquery OR t.title % ${title}) AND t.status = ANY(${statuses}::text[])
    ), compared AS (
      SELECT found.id, array_agg(draft.lexeme ORDER BY draft.weight DESC) FILTER (WHERE draft.lexeme IS NOT NULL) AS lexemes,
        coalesce(sum(draft.weight * rarity.weight), 0) / ${norm}::float8 / sqrt(sum(rarity.weight ^ 2)) AS cosine
      FROM found
      CROSS JOIN LATERAL unnest(tsvector_to_array(found.title_words)) AS lexeme
      JOIN standard_word ON standard_word.word = lexeme
      CROSS JOIN LATERAL (
        SELECT ln((SELECT standards + 1 FROM standard_word WHERE word = '')::float8 / standard_word.standards) AS weight
      ) rarity
      LEFT JOIN draft ON draft.lexeme = standard_word.word
      GROUP BY found.id
    ), nearest AS (
      SELECT id, found.title, status, coalesce(lexemes, '{}') AS lexemes, coalesce(cosine, 0) AS cosine,
        similarity(found.title, ${title})::float8 AS similarity
      FROM (SELECT * FROM compared ORDER BY cosine DESC, id LIMIT ${3 * nearAtMost}) compared JOIN found USING (id)
    )
    SELECT nearest.*, shared.ids AS "topicIds",
      0.65 * cosine + 0.2 * similarity
        + 0.15 * cardinality(shared.ids) / greatest(1, cardinality(${topicIds}::text[])) AS score
    FROM nearest
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(tag.topic_id::text ORDER BY tag.topic_id), '{}') AS ids FROM standard_topic tag
      WHERE tag.standard_id = nearest.id AND tag.topic_id = ANY(${topicIds}::text[])
    ) shared
    ORDER BY score DESC, id LIMIT ${nearAtMost}`;
}

/** A lexeme as a query takes it literally, without parsing it again. */
function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** The use of terms in titles: how many standards, and the first five, those on terminology first. */
export function termsStatement(terms: readonly string[]): Sql {
  return sql`
    SELECT term, used.count::integer AS "standardCount", used.ids AS "standardIds",
      used."byTerminology" AS "byTerminology"
    FROM unnest(${terms}::text[]) WITH ORDINALITY AS asked (term, place)
    CROSS JOIN LATERAL (
      SELECT count(*), coalesce(bool_or(rank = 0), false) AS "byTerminology",
        (array_agg(id ORDER BY rank, sort_key, id))[1:5] AS ids
      FROM (
        SELECT t.id, t.sort_key, CASE
          WHEN t.status IN ('SUPERSEDED', 'WITHDRAWN') THEN 2
          WHEN EXISTS (
            SELECT FROM standard_topic tag
            WHERE tag.topic_id = 'terminology' AND tag.standard_id = t.id AND tag.direct
          ) THEN 0 ELSE 1 END AS rank
        FROM standard t WHERE t.title_words @@ phraseto_tsquery('english', asked.term)
      ) titled
    ) used
    WHERE used.count > 0 ORDER BY used.count, place`;
}

export function relationCountsStatement(ids: readonly string[]): Sql {
  return sql`
    SELECT from_id AS id, count(DISTINCT to_id)::integer AS standards
    FROM standard_relation WHERE from_id = ANY(${ids}) GROUP BY from_id`;
}

export function terminologyStatement(topicIds: readonly string[]): Sql {
  return sql`
    SELECT t.id, shared.ids AS "topicIds"
    FROM standard_topic terminology
    JOIN standard t ON t.id = terminology.standard_id
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(tag.topic_id::text ORDER BY tag.topic_id), '{}') AS ids FROM standard_topic tag
      WHERE tag.standard_id = t.id AND tag.direct AND tag.topic_id = ANY(${topicIds}::text[])
        AND tag.topic_id <> 'terminology'
    ) shared
    CROSS JOIN LATERAL (SELECT count(*) FROM standard_relation WHERE from_id = t.id) relations
    CROSS JOIN LATERAL (
      SELECT count(*) FROM standard_topic tag
      WHERE tag.standard_id = t.id AND tag.direct AND tag.topic_id <> ALL(${topicIds}::text[])
        AND tag.topic_id <> 'terminology'
    ) others
    WHERE terminology.topic_id = 'terminology' AND terminology.direct
      AND t.status IN ('PUBLISHED', 'UNDER_REVIEW')
      AND t.kind IN ('RECOMMENDATION', 'STANDARD', 'TECHNICAL_SPECIFICATION')
      AND others.count = 0
    ORDER BY cardinality(shared.ids) DESC, relations.count DESC, t.sort_key, t.id LIMIT 5`;
}

export function coverageStatement(topicIds: readonly string[], bodyId: string | null): Sql {
  return sql`
    SELECT one.id AS "topicId", other.id AS "otherTopicId", coalesce(sum(covered.standards), 0)::integer AS standards,
      coalesce(sum(covered.standards) FILTER (WHERE covered.body_id = ${bodyId}), 0)::integer AS "standardsOfBody"
    FROM topic one
    JOIN topic other ON other.id >= one.id
    LEFT JOIN topic_coverage covered ON covered.topic_id = one.id AND covered.other_topic_id = other.id
    WHERE one.id = ANY(${topicIds}) AND other.id = ANY(${topicIds})
    GROUP BY one.id, other.id ORDER BY standards, one.id, other.id`;
}
