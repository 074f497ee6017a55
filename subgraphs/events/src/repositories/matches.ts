import { columnsOf, runQuery } from '@agency-graph/subgraph-kit/rows';
import sql, { join, type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { MemberRow } from '../rows/MemberRow';
import type { MatchScore, MemberRole } from '../schema.generated';

/** One match of a member: the row of the one who fits, with points and what both have in common. */
export interface MatchRow {
  member: MemberRow;
  score: MatchScore;
  sharedTopicIds: string[];
  offersWhatIsSought: MemberRole[];
  seeksWhatIsOffered: MemberRole[];
  commonRegion: string | null;
}

export type MatchesRepository = ReturnType<typeof createMatchesRepository>;

export function createMatchesRepository(database: DataSource) {
  return {
    /** The best matches of many members in one statement, `first` for each, by the key of the member. */
    async findMatches(
      memberIds: readonly string[],
      first: number,
    ): Promise<Map<string, MatchRow[]>> {
      const rows = await runQuery<MatchRecord>(
        database,
        matchesStatement(columnsOf(database, MemberRow), memberIds, first),
      );
      const matches = new Map<string, MatchRow[]>(memberIds.map((id) => [id, []]));
      for (const row of rows) matches.get(row.$member)?.push(toMatch(row));
      return matches;
    },
  };
}

type MatchRecord = MemberRow & Omit<MatchRow, 'member' | 'score'> & Points & { $member: string };

interface Points {
  $total: number;
  $topics: number;
  $offers: number;
  $seeks: number;
  $region: number;
  $activity: number;
}

function toMatch(row: MatchRecord): MatchRow {
  const { sharedTopicIds, offersWhatIsSought, seeksWhatIsOffered, commonRegion, ...member } = row;
  return {
    member,
    score: {
      total: row.$total,
      topics: row.$topics,
      offers: row.$offers,
      seeks: row.$seeks,
      region: row.$region,
      activity: row.$activity,
    },
    sharedTopicIds,
    offersWhatIsSought,
    seeksWhatIsOffered,
    commonRegion,
  };
}

const sharesTopic = sql`candidate.topic_ids && me.topic_ids`;
const fitsRoles = sql`(candidate.offers && me.seeks OR candidate.seeks && me.offers)`;
const hasTopics = sql`me.topic_ids <> '{}'`;
const hasRoles = sql`(me.seeks <> '{}' OR me.offers <> '{}')`;

/**
 * Who can match: by topic and role where the member shares both, else by what it shares. Each branch begins with a
 * condition on the member alone, so that the others cost nothing, and finds its candidates by the GIN indexes of the arrays.
 */
const branches = [
  [hasTopics, hasRoles, sharesTopic, fitsRoles],
  [hasTopics, sql`NOT ${hasRoles}`, sharesTopic],
  [sql`NOT (${hasTopics})`, hasRoles, fitsRoles],
];

/** The points of each reason, over `me` and `candidate`; bits count what arrays would have to compare item by item. */
const points = sql`
  3 * bit_count(candidate.topic_bits & me.topic_bits)::integer AS "$topics",
  4 * bit_count(candidate.offers_bits & me.seeks_bits)::integer AS "$offers",
  3 * bit_count(candidate.seeks_bits & me.offers_bits)::integer AS "$seeks",
  CASE WHEN candidate.country_code = me.country_code THEN 3
       WHEN candidate.subregion = me.subregion THEN 2
       WHEN candidate.region = me.region THEN 1 ELSE 0 END AS "$region",
  CASE WHEN latest.month - candidate.active_month <= 1 THEN 3
       WHEN latest.month - candidate.active_month <= 3 THEN 2
       WHEN latest.month - candidate.active_month <= 12 THEN 1 ELSE 0 END AS "$activity"`;

/** Ranks the candidates of each member by their points. Exported for the test of its plan. */
export function matchesStatement(columns: Sql, memberIds: readonly string[], first: number): Sql {
  const candidates = join(
    branches.map(
      (conditions) => sql`SELECT candidate.id, ${points} FROM member candidate
        WHERE ${join(conditions, ' AND ')} AND candidate.id <> me.id`,
    ),
    ' UNION ALL ',
  );
  return sql`
    SELECT me.id AS "$member", best.*, ${columns},
      ARRAY(SELECT unnest(me.topic_ids) INTERSECT SELECT unnest(t.topic_ids) ORDER BY 1) AS "sharedTopicIds",
      ARRAY(SELECT unnest(t.offers) INTERSECT SELECT unnest(me.seeks) ORDER BY 1) AS "offersWhatIsSought",
      ARRAY(SELECT unnest(t.seeks) INTERSECT SELECT unnest(me.offers) ORDER BY 1) AS "seeksWhatIsOffered",
      CASE WHEN t.subregion = me.subregion THEN t.subregion WHEN t.region = me.region THEN t.region END AS "commonRegion"
    FROM member me
    CROSS JOIN (SELECT max(active_month) AS month FROM member) latest
    CROSS JOIN LATERAL (
      SELECT scored.id AS "$match", "$topics" + "$offers" + "$seeks" + "$region" + "$activity" AS "$total",
        "$topics", "$offers", "$seeks", "$region", "$activity"
      FROM (${candidates}) scored ORDER BY 2 DESC, 1 LIMIT ${first}
    ) best
    JOIN member t ON t.id = best."$match"
    WHERE me.id = ANY(${memberIds})
    ORDER BY me.id, best."$total" DESC, best."$match"`;
}
