import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';

/**
 * What the graph may show of members: one row for each who consented to be listed, each field null or empty unless the
 * member shares it. The only statement through which anything of a member becomes public. `accounts` names rows of
 * `member_account`.
 */
export function projectMembers(accounts: Sql): Sql {
  return sql`
    INSERT INTO member (id, shares, display_name, organization_kind, country_code, subregion, region, topic_ids, topic_reach,
      seeks, offers, active_month, topic_bits, seeks_bits, offers_bits, provenance, dataset)
    SELECT shared.id, shared.shares, shared.display_name, shared.organization_kind, shared.country_code, country.path[2],
      country.path[3], shared.topic_ids,
      ARRAY(SELECT DISTINCT step FROM code topic, unnest(topic.path) step
            WHERE topic.list = 'topic' AND topic.code = ANY(shared.topic_ids) ORDER BY 1),
      shared.seeks, shared.offers, shared.active_month,
      (SELECT coalesce(bit_or(set_bit(repeat('0', 128)::bit(128), topic.position - 1, 1)), repeat('0', 128)::bit(128))
       FROM code topic WHERE topic.list = 'topic' AND topic.code = ANY(shared.topic_ids)),
      ${roleBits(sql`shared.seeks`)}, ${roleBits(sql`shared.offers`)}, shared.provenance,
      shared.dataset
    FROM (
      SELECT account.id, account.shares, account.provenance, account.dataset,
        CASE WHEN 'DISPLAY_NAME' = ANY(account.shares) THEN account.display_name END AS display_name,
        CASE WHEN 'ORGANIZATION_KIND' = ANY(account.shares) THEN account.organization_kind END AS organization_kind,
        CASE WHEN 'COUNTRY' = ANY(account.shares) THEN account.country_code END AS country_code,
        CASE WHEN 'TOPICS' = ANY(account.shares) THEN account.topic_ids ELSE '{}' END AS topic_ids,
        CASE WHEN 'ROLES' = ANY(account.shares) THEN account.seeks ELSE '{}' END AS seeks,
        CASE WHEN 'ROLES' = ANY(account.shares) THEN account.offers ELSE '{}' END AS offers,
        CASE WHEN 'ACTIVITY' = ANY(account.shares) THEN account.active_month END AS active_month
      FROM ${accounts} account
      WHERE account.listed
    ) shared
    LEFT JOIN code country ON country.list = 'country' AND country.code = shared.country_code`;
}

function roleBits(roles: Sql): Sql {
  return sql`(SELECT coalesce(bit_or(set_bit(repeat('0', 32)::bit(32), role.position - 1, 1)), repeat('0', 32)::bit(32))
    FROM code role WHERE role.list = 'member_role' AND role.code = ANY(${roles}))`;
}

/** Makes the public rows of all members anew, after consents or codelists have changed, and counts them. */
export async function publishMembers(manager: EntityManager): Promise<void> {
  await runQuery(manager, sql`DELETE FROM member`);
  await runQuery(manager, projectMembers(sql`member_account`));
  await countMembers(manager);
}

/** Fewer than this could tell of single people: they are not counted where they cannot be seen, nor is a count that small told. */
const smallestGroup = 10;
/** Groups that cannot be seen are rounded to this. */
const roundedTo = 5;

/**
 * Counts the members of each dataset and stores only what may be told: those whom lists show as they are, and those whom
 * they do not show only where there are enough of them, rounded. So no difference between a count and a list, nor between
 * two counts, tells of one member whom lists do not show.
 */
export async function countMembers(manager: EntityManager): Promise<void> {
  await runQuery(manager, sql`DELETE FROM member_count`);
  await runQuery(
    manager,
    sql`WITH stated AS (${valuesOf(sql`member_account`)}), shown AS (${valuesOf(sql`member`)}),
        counted AS (
          SELECT dataset, dimension, value, coalesce(shown.count, 0) AS shown,
            stated.count - coalesce(shown.count, 0) AS hidden
          FROM (${tally(sql`stated`)}) stated LEFT JOIN (${tally(sql`shown`)}) shown USING (dataset, dimension, value)
        ),
        told AS (
          SELECT dataset, dimension, value, shown +
            CASE WHEN hidden >= ${smallestGroup} THEN round(hidden / ${roundedTo}::numeric) * ${roundedTo}::integer ELSE 0 END
            AS count
          FROM counted
        )
        INSERT INTO member_count (dataset, dimension, value, count)
        SELECT dataset, dimension, value, CASE WHEN count >= ${smallestGroup} THEN count END FROM told WHERE count > 0`,
  );
  await runQuery(
    manager,
    sql`UPDATE member_count counted SET provenance = (
          SELECT provenance FROM member_account account WHERE account.dataset = counted.dataset LIMIT 1
        ) WHERE dimension = 'all'`,
  );
}

/** What members can be counted by, one row for each member and value, from a table of members. */
function valuesOf(table: Sql): Sql {
  return sql`
    SELECT dataset, 'all' AS dimension, 'members' AS value FROM ${table}
    UNION ALL SELECT dataset, 'country', country_code FROM ${table}
    UNION ALL SELECT dataset, 'organization_kind', organization_kind FROM ${table}
    UNION ALL SELECT one.dataset, 'topic', reached.topic_id FROM ${table} one
      CROSS JOIN LATERAL (SELECT DISTINCT step AS topic_id FROM code topic, unnest(topic.path) step
        WHERE topic.list = 'topic' AND topic.code = ANY(one.topic_ids)) reached`;
}

function tally(values: Sql): Sql {
  return sql`SELECT dataset, dimension, value, count(*) AS count FROM ${values}
    WHERE value IS NOT NULL GROUP BY dataset, dimension, value`;
}
