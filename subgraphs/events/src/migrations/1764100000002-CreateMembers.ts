import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `member_account` holds what members stated, whatever they share; no request reads it. `member` is made from it: one row
 * for each member who consented to be listed, with the fields that the member shares. `member_count` holds counts of all
 * members, dataset by dataset, with what must not be told taken out before they are stored.
 *
 * The bits of a member are its topics and roles by their position in `code`: they make a ranking of thousands of
 * candidates a matter of milliseconds. The arrays, with their GIN indexes, find the candidates; no list of pending entries
 * slows them down after many members came at once. What lists are ordered by is of the type of their cursors, so that an
 * index finds a page at any depth.
 */
export class CreateMembers1764100000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE member_account (
        id text COLLATE "C" PRIMARY KEY,
        listed boolean NOT NULL,
        shares text[] NOT NULL,
        display_name text,
        organization_kind text,
        country_code text COLLATE "C",
        topic_ids text[] NOT NULL,
        seeks text[] NOT NULL,
        offers text[] NOT NULL,
        active_month integer,
        provenance jsonb NOT NULL,
        dataset text NOT NULL
      );
      CREATE INDEX member_account_dataset ON member_account (dataset);
      CREATE INDEX member_account_country ON member_account (country_code);

      CREATE TABLE member (
        id text COLLATE "C" PRIMARY KEY REFERENCES member_account ON DELETE CASCADE,
        shares text[] NOT NULL,
        display_name text,
        organization_kind text,
        country_code text COLLATE "C",
        subregion text COLLATE "C",
        region text COLLATE "C",
        topic_ids text[] NOT NULL,
        topic_reach text[] NOT NULL,
        seeks text[] NOT NULL,
        offers text[] NOT NULL,
        active_month integer,
        activity_order double precision NOT NULL GENERATED ALWAYS AS (coalesce(active_month, 0)) STORED,
        topic_bits bit(128) NOT NULL,
        seeks_bits bit(32) NOT NULL,
        offers_bits bit(32) NOT NULL,
        provenance jsonb NOT NULL,
        dataset text NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', coalesce(display_name, ''))) STORED
      );
      CREATE INDEX member_by_activity ON member (activity_order, id);
      CREATE INDEX member_country ON member (country_code, activity_order, id);
      CREATE INDEX member_region ON member (region, activity_order, id);
      CREATE INDEX member_active_month ON member (active_month);
      CREATE INDEX member_topics ON member USING gin (topic_ids) WITH (fastupdate = off);
      CREATE INDEX member_topic_reach ON member USING gin (topic_reach);
      CREATE INDEX member_seeks ON member USING gin (seeks) WITH (fastupdate = off);
      CREATE INDEX member_offers ON member USING gin (offers) WITH (fastupdate = off);
      CREATE INDEX member_dataset ON member (dataset);
      CREATE INDEX member_search ON member USING gin (search);

      CREATE TABLE member_count (
        dataset text NOT NULL,
        dimension text NOT NULL,
        value text COLLATE "C" NOT NULL,
        count integer,
        provenance jsonb,
        PRIMARY KEY (dimension, value, dataset)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE member_count, member, member_account');
  }
}
