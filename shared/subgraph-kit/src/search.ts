import sql, { raw, type Sql } from 'sql-template-tag';
import { InvalidInputError } from './errors';
import type { Order } from './listing';

/** The text search configuration of PostgreSQL: `english` stems words, `simple` takes them as they are. */
export type SearchLanguage = 'english' | 'simple';

const longestSearch = 500;

/** The condition that a `tsvector` column holds the words of a search, in the syntax of websearch_to_tsquery. */
export function searchCondition(
  vector: Sql,
  search: string,
  language: SearchLanguage = 'english',
): Sql {
  if (!/[\p{L}\p{N}]/u.test(search)) {
    throw new InvalidInputError(
      `filter.search must hold at least one word, but got "${search}".`,
      'filter.search',
    );
  }
  if (search.length > longestSearch) {
    throw new InvalidInputError(
      `filter.search must have at most ${longestSearch} characters, but got ${search.length}.`,
      'filter.search',
    );
  }
  return sql`${vector} @@ ${queryOf(search, language)}`;
}

/**
 * The order of a list by how well its rows match the search of its filter, best first. Of two rows with the same words,
 * the one that says less beside them comes first: the rank is divided by 1 + the logarithm of the length.
 */
export function relevanceOrder<Filter extends { search?: string | null }>(
  vector: Sql,
  language: SearchLanguage = 'english',
): Order<Filter> {
  return {
    direction: 'DESC',
    terms({ search }) {
      if (search == null) {
        throw new InvalidInputError(
          'orderBy RELEVANCE needs words to rank by: give filter.search too.',
          'orderBy',
        );
      }
      return [
        {
          sql: sql`ts_rank_cd(${vector}, ${queryOf(search, language)}, 1)::float8`,
          type: 'number',
        },
      ];
    },
  };
}

function queryOf(search: string, language: SearchLanguage): Sql {
  return sql`websearch_to_tsquery(${raw(`'${language}'`)}, ${search})`;
}
