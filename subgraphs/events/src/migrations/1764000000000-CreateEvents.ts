import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys and sort keys have the collation "C", so that pages are cut the same way on every server. */
export class CreateEvents1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE code (
        list text NOT NULL,
        code text COLLATE "C" NOT NULL,
        label text NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (list, code)
      );

      CREATE TABLE event_series (
        id text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        note text,
        organizers jsonb NOT NULL,
        agency_ids text[] NOT NULL,
        provenance jsonb NOT NULL,
        words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('english', name || ' ' || coalesce(note, '') || ' ' || words)
        ) STORED
      );

      CREATE TABLE event (
        id text COLLATE "C" PRIMARY KEY,
        aliases text[] NOT NULL,
        title text NOT NULL,
        title_is_descriptive boolean NOT NULL,
        note text,
        kind text NOT NULL,
        status text NOT NULL,
        series_id text COLLATE "C" REFERENCES event_series DEFERRABLE INITIALLY DEFERRED,
        parent_id text COLLATE "C" REFERENCES event DEFERRABLE INITIALLY DEFERRED,
        starts_on text NOT NULL,
        ends_on text NOT NULL,
        starts_at text,
        ends_at text,
        first_day text COLLATE "C" NOT NULL,
        last_day text COLLATE "C" NOT NULL,
        begins_at text COLLATE "C" NOT NULL,
        year integer NOT NULL,
        time_zone text NOT NULL,
        time_zone_basis text NOT NULL,
        time_zone_reason text NOT NULL,
        other_dates jsonb NOT NULL,
        format text NOT NULL,
        venue text,
        city text,
        country_code text COLLATE "C",
        organizers jsonb NOT NULL,
        link text,
        provenance jsonb NOT NULL,
        words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', words), 'D')
        ) STORED,
        CONSTRAINT event_session_has_parent CHECK (kind <> 'SESSION' OR parent_id IS NOT NULL),
        CONSTRAINT event_ends_after_start CHECK (last_day >= first_day)
      );
      CREATE INDEX event_aliases ON event USING gin (aliases);
      CREATE INDEX event_search ON event USING gin (search);
      CREATE INDEX event_by_start ON event (begins_at, id);
      CREATE INDEX event_by_title ON event (sort_key, id);
      CREATE INDEX event_series_events ON event (series_id, begins_at, id);
      CREATE INDEX event_parent ON event (parent_id, begins_at, id);
      CREATE INDEX event_country ON event (country_code, begins_at, id);

      CREATE TABLE event_ancestor (
        ancestor_id text COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        event_id text COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (ancestor_id, event_id)
      );

      CREATE TABLE event_topic (
        event_id text COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        topic_id text COLLATE "C" NOT NULL,
        basis text NOT NULL,
        matched text[] NOT NULL,
        direct boolean NOT NULL,
        PRIMARY KEY (topic_id, event_id)
      );
      CREATE INDEX event_topic_event ON event_topic (event_id);

      CREATE TABLE event_agency (
        agency_id text COLLATE "C" NOT NULL,
        event_id text COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (agency_id, event_id)
      );

      CREATE TABLE event_goal (
        goal integer NOT NULL,
        event_id text COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (goal, event_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE event_goal, event_agency, event_topic, event_ancestor, event, event_series, code
    `);
  }
}
