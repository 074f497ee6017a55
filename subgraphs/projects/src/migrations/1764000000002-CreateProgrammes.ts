import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What projects stand in: programmes, bodies that coordinate, and instruments. */
export class CreateProgrammes1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE programme (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        name text NOT NULL,
        acronym text,
        kind text NOT NULL,
        description text NOT NULL,
        parent_id text COLLATE "C" REFERENCES programme DEFERRABLE INITIALLY DEFERRED,
        lead_ids text[] NOT NULL,
        partner_ids text[] NOT NULL,
        other_partners text[] NOT NULL,
        project_ids text[] NOT NULL,
        goals integer[] NOT NULL,
        sdg_basis text NOT NULL,
        topic_tags jsonb NOT NULL,
        topic_ids text[] NOT NULL,
        started_on text,
        ends_on text,
        status text NOT NULL,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', name || ' ' || coalesce(acronym, '')), 'A') ||
          setweight(to_tsvector('english', description), 'B')
        ) STORED
      );
      CREATE INDEX programme_parent ON programme (parent_id);
      CREATE INDEX programme_agencies ON programme USING gin ((lead_ids || partner_ids));
      CREATE INDEX programme_projects ON programme USING gin (project_ids);
      CREATE INDEX programme_goals ON programme USING gin (goals);
      CREATE INDEX programme_topics ON programme USING gin (topic_ids);

      CREATE TABLE coordination_body (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        acronym text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        description text NOT NULL,
        parent_id text COLLATE "C" REFERENCES coordination_body DEFERRABLE INITIALLY DEFERRED,
        established_by text,
        established_on text,
        chair_ids text[] NOT NULL,
        member_ids text[] NOT NULL,
        members_stated jsonb,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', acronym || ' ' || name), 'A') ||
          setweight(to_tsvector('english', description), 'B')
        ) STORED
      );
      CREATE INDEX coordination_body_parent ON coordination_body (parent_id);
      CREATE INDEX coordination_body_members ON coordination_body USING gin (member_ids);

      CREATE TABLE instrument (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        designation text,
        other_designations text[] NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        description text,
        adopted_by text,
        issued_on text,
        issued_from text COLLATE "C" NOT NULL,
        year integer,
        agency_ids text[] NOT NULL,
        prepared_by_ids text[] NOT NULL,
        endorsed_by_ids text[] NOT NULL,
        submitted_to_ids text[] NOT NULL,
        project_ids text[] NOT NULL,
        identified_instruments jsonb,
        topic_tags jsonb NOT NULL,
        topic_ids text[] NOT NULL,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(
            to_tsvector(
              'english',
              translate(coalesce(designation, '') || ' ' || words_of(other_designations), './', '  ')
            ),
            'A'
          ) ||
          setweight(to_tsvector('english', title), 'A') ||
          setweight(
            to_tsvector('english', coalesce(description, '') || ' ' || coalesce(adopted_by, '')),
            'B'
          )
        ) STORED
      );
      CREATE INDEX instrument_agencies ON instrument USING gin (agency_ids);
      CREATE INDEX instrument_bodies ON instrument
        USING gin ((prepared_by_ids || endorsed_by_ids || submitted_to_ids));
      CREATE INDEX instrument_projects ON instrument USING gin (project_ids);
      CREATE INDEX instrument_topics ON instrument USING gin (topic_ids);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE instrument, coordination_body, programme
    `);
  }
}
