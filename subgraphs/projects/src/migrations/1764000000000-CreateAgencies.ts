import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys and sort keys have the collation "C", so that pages are cut the same way on every server. */
export class CreateAgencies1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- array_to_string is only stable in PostgreSQL, since it must serve any type; over text it is immutable.
      CREATE FUNCTION words_of(words text[]) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_string(words, ' ');

      CREATE TABLE topic (
        id text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        position integer NOT NULL UNIQUE
      );

      CREATE TABLE country (
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL
      );

      CREATE TABLE goal (
        number integer PRIMARY KEY,
        title text NOT NULL,
        title_fr text NOT NULL,
        short_title text NOT NULL,
        target_count integer NOT NULL,
        colour text NOT NULL,
        uri text NOT NULL,
        provenance jsonb NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', short_title), 'A') ||
          setweight(to_tsvector('english', title), 'B') ||
          setweight(to_tsvector('french', title_fr), 'D')
        ) STORED
      );

      CREATE TABLE agency (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        acronym text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        headquarters_city text NOT NULL,
        headquarters_country_code text COLLATE "C" NOT NULL
          REFERENCES country DEFERRABLE INITIALLY DEFERRED,
        link text,
        iati_publisher_id text,
        iati_publisher_source text,
        dac_channel_codes text[] NOT NULL,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        name_sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', acronym || ' ' || words_of(aliases)), 'A') ||
          setweight(to_tsvector('english', name), 'B')
        ) STORED
      );
      CREATE INDEX agency_aliases ON agency USING gin (aliases);
      CREATE INDEX agency_search ON agency USING gin (search);
      CREATE INDEX agency_by_acronym ON agency (sort_key, id);
      CREATE INDEX agency_by_name ON agency (name_sort_key, id);

      CREATE TABLE activity_snapshot (
        id text COLLATE "C" PRIMARY KEY,
        agency_id text COLLATE "C" NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
        resource text NOT NULL,
        snapshot text NOT NULL,
        activities integer NOT NULL,
        countries integer NOT NULL,
        note text,
        provenance jsonb NOT NULL
      );
      CREATE INDEX activity_snapshot_agency ON activity_snapshot (agency_id, id);

      CREATE TABLE report_edition (
        id text COLLATE "C" PRIMARY KEY,
        title text NOT NULL,
        edition_year integer,
        as_of text NOT NULL,
        published_on text COLLATE "C" NOT NULL,
        activities jsonb NOT NULL,
        unit text NOT NULL,
        agency_count integer,
        agency_ids text[] NOT NULL,
        note text,
        provenance jsonb NOT NULL
      );
      CREATE INDEX report_edition_agencies ON report_edition USING gin (agency_ids);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE report_edition, activity_snapshot, agency, goal, country, topic;
      DROP FUNCTION words_of;
    `);
  }
}
