import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys and sort keys have the collation "C", so that pages are cut the same way on every server. */
export class CreateStandards1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE topic (
        id text COLLATE "C" PRIMARY KEY,
        parent_id text COLLATE "C" REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
        name text NOT NULL,
        description text NOT NULL,
        position integer NOT NULL UNIQUE,
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || description)) STORED
      );

      CREATE TABLE standards_body (
        id text COLLATE "C" PRIMARY KEY,
        acronym text NOT NULL,
        name text NOT NULL,
        agency_id text,
        link text,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL
      );

      CREATE TABLE standards_group (
        id text COLLATE "C" PRIMARY KEY,
        acronym text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        body_id text COLLATE "C" NOT NULL REFERENCES standards_body DEFERRABLE INITIALLY DEFERRED,
        parent_id text COLLATE "C" REFERENCES standards_group DEFERRABLE INITIALLY DEFERRED,
        agency_ids text[] NOT NULL,
        started_on text,
        ended_on text,
        note text,
        deliverables_stated integer,
        link text,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('english', acronym || ' ' || name || ' ' || coalesce(note, ''))
        ) STORED
      );
      CREATE INDEX standards_group_body ON standards_group (body_id);
      CREATE INDEX standards_group_parent ON standards_group (parent_id);
      CREATE INDEX standards_group_agencies ON standards_group USING gin (agency_ids);

      CREATE TABLE standard (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        designation text NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        body_id text COLLATE "C" NOT NULL REFERENCES standards_body DEFERRABLE INITIALLY DEFERRED,
        group_id text COLLATE "C" REFERENCES standards_group DEFERRABLE INITIALLY DEFERRED,
        series text,
        kind text NOT NULL,
        status text NOT NULL,
        stage text,
        published_on text,
        published_from text COLLATE "C" NOT NULL,
        published_until text COLLATE "C" NOT NULL,
        year integer,
        edition text,
        link text,
        other_designations text[] NOT NULL,
        registrations jsonb NOT NULL,
        ai_evidence text NOT NULL,
        provenance jsonb NOT NULL,
        group_words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', designation || ' ' || translate(designation, './-()', '     ')), 'A') ||
          setweight(to_tsvector('english', title), 'B') ||
          setweight(to_tsvector('english', group_words), 'D')
        ) STORED
      );
      CREATE INDEX standard_aliases ON standard USING gin (aliases);
      CREATE INDEX standard_search ON standard USING gin (search);
      CREATE INDEX standard_by_designation ON standard (sort_key, id);
      CREATE INDEX standard_by_date ON standard (published_from, id);
      CREATE INDEX standard_body ON standard (body_id, sort_key, id);
      CREATE INDEX standard_group ON standard (group_id, sort_key, id);

      CREATE TABLE standard_topic (
        standard_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        topic_id text COLLATE "C" NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
        basis text NOT NULL,
        matched text[] NOT NULL,
        direct boolean NOT NULL,
        PRIMARY KEY (topic_id, standard_id)
      );
      CREATE INDEX standard_topic_standard ON standard_topic (standard_id);

      CREATE TABLE standard_agency (
        agency_id text NOT NULL,
        standard_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (agency_id, standard_id)
      );

      CREATE TABLE standard_goal (
        goal integer NOT NULL,
        standard_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (goal, standard_id)
      );

      CREATE TABLE standard_relation (
        from_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        kind text NOT NULL,
        to_id text COLLATE "C" NOT NULL REFERENCES standard ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        basis text NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (from_id, kind, to_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE standard_relation, standard_goal, standard_agency, standard_topic, standard, standards_group,
        standards_body, topic
    `);
  }
}
