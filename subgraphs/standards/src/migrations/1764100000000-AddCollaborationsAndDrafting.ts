import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Collaborations, and what the drafting brief looks up: the words of titles and their trigrams, how many titles each
 * word is in, and how many standards cover each topic and each pair of topics.
 */
export class AddCollaborationsAndDrafting1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Two subgraphs of one database may make the extension at once, and PostgreSQL lets one of them fail.
    await queryRunner.query(`SELECT pg_advisory_xact_lock(hashtext('create extension pg_trgm'))`);
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public');
    await queryRunner.query(`
      CREATE TABLE collaboration (
        id text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        purpose text NOT NULL,
        body_ids text[] NOT NULL,
        agency_ids text[] NOT NULL,
        group_ids text[] NOT NULL,
        started_on text,
        ended_on text,
        link text,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || purpose)) STORED
      );
      CREATE INDEX collaboration_bodies ON collaboration USING gin (body_ids);
      CREATE INDEX collaboration_agencies ON collaboration USING gin (agency_ids);
      CREATE INDEX collaboration_groups ON collaboration USING gin (group_ids);

      CREATE TABLE collaboration_standard (
        collaboration_id text COLLATE "C" NOT NULL REFERENCES collaboration ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        standard_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (collaboration_id, standard_id)
      );
      CREATE INDEX collaboration_standard_standard ON collaboration_standard (standard_id);

      ALTER TABLE standard
        ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data',
        ADD COLUMN title_words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', title)) STORED;
      CREATE INDEX standard_dataset ON standard (dataset, id);
      CREATE INDEX standard_title_words ON standard USING gin (title_words);
      CREATE INDEX standard_title_trigrams ON standard USING gin (title gin_trgm_ops);

      CREATE TABLE standard_word (
        word text COLLATE "C" PRIMARY KEY,
        standards integer NOT NULL
      );

      CREATE TABLE topic_coverage (
        topic_id text COLLATE "C" NOT NULL REFERENCES topic ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        other_topic_id text COLLATE "C" NOT NULL REFERENCES topic ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        body_id text COLLATE "C" NOT NULL REFERENCES standards_body ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        standards integer NOT NULL,
        PRIMARY KEY (topic_id, other_topic_id, body_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE topic_coverage, standard_word, collaboration_standard, collaboration;
      ALTER TABLE standard DROP COLUMN title_words, DROP COLUMN dataset;
      DROP INDEX standard_title_trigrams;
    `);
  }
}
