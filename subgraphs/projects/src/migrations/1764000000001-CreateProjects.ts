import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects, and the rows by which lists find them from an agency, goal, country or topic. */
export class CreateProjects1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE project (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        title text NOT NULL,
        lead_id text COLLATE "C" NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
        partner_ids text[] NOT NULL,
        other_partners text[] NOT NULL,
        goals integer[] NOT NULL,
        sdg_basis text NOT NULL,
        subject text NOT NULL,
        topic_tags jsonb NOT NULL,
        country_codes text[] NOT NULL,
        other_areas text[] NOT NULL,
        started_on text,
        started_from text COLLATE "C" NOT NULL,
        ends_on text,
        start_year integer,
        end_year integer,
        status text NOT NULL,
        provenance jsonb NOT NULL,
        agency_words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') ||
          setweight(to_tsvector('english', subject), 'B') ||
          setweight(to_tsvector('english', agency_words), 'D')
        ) STORED
      );
      CREATE INDEX project_aliases ON project USING gin (aliases);
      CREATE INDEX project_search ON project USING gin (search);
      CREATE INDEX project_by_title ON project (sort_key, id);
      CREATE INDEX project_by_start ON project (started_from, id);
      CREATE INDEX project_lead ON project (lead_id, sort_key, id);

      CREATE TABLE project_agency (
        agency_id text COLLATE "C" NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
        project_id text COLLATE "C" NOT NULL
          REFERENCES project ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        role text NOT NULL,
        PRIMARY KEY (agency_id, project_id)
      );
      CREATE INDEX project_agency_project ON project_agency (project_id);

      CREATE TABLE project_goal (
        goal integer NOT NULL REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
        project_id text COLLATE "C" NOT NULL
          REFERENCES project ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (goal, project_id)
      );
      CREATE INDEX project_goal_project ON project_goal (project_id);

      CREATE TABLE project_country (
        country_code text COLLATE "C" NOT NULL REFERENCES country DEFERRABLE INITIALLY DEFERRED,
        project_id text COLLATE "C" NOT NULL
          REFERENCES project ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (country_code, project_id)
      );
      CREATE INDEX project_country_project ON project_country (project_id);

      CREATE TABLE project_topic (
        topic_id text COLLATE "C" NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
        project_id text COLLATE "C" NOT NULL
          REFERENCES project ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (topic_id, project_id)
      );
      CREATE INDEX project_topic_project ON project_topic (project_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE project_topic, project_country, project_goal, project_agency, project
    `);
  }
}
