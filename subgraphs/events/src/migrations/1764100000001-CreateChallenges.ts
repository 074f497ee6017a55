import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Challenges, fellowships, courses and publications. They point to events by key alone, since each dataset replaces its
 * own records whenever it likes. Numbers that lists are ordered by are of the type of their cursors, so that an index finds
 * a page at any depth.
 */
export class CreateChallenges1764100000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE challenge (
        id text COLLATE "C" PRIMARY KEY,
        title text NOT NULL,
        kind text NOT NULL,
        reported_together boolean NOT NULL,
        note text,
        organizers jsonb NOT NULL,
        agency_ids text[] NOT NULL,
        starts_on text,
        ends_on text,
        first_day text COLLATE "C" NOT NULL,
        year integer,
        finale_id text COLLATE "C",
        rounds jsonb NOT NULL,
        event_ids text[] NOT NULL,
        entry_count integer,
        winner_country_codes text[] NOT NULL,
        topic_tags jsonb NOT NULL,
        topic_ids text[] NOT NULL,
        link text,
        provenance jsonb NOT NULL,
        words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data',
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A')
            || setweight(to_tsvector('english', coalesce(note, '') || ' ' || words), 'D')
        ) STORED
      );
      CREATE INDEX challenge_by_start ON challenge (first_day, id);
      CREATE INDEX challenge_by_title ON challenge (sort_key, id);
      CREATE INDEX challenge_search ON challenge USING gin (search);
      CREATE INDEX challenge_events ON challenge USING gin (event_ids);
      CREATE INDEX challenge_winners ON challenge USING gin (winner_country_codes);
      CREATE INDEX challenge_topics ON challenge USING gin (topic_ids);
      CREATE INDEX challenge_dataset ON challenge (dataset);

      CREATE TABLE challenge_topic (
        topic_id text COLLATE "C" NOT NULL,
        challenge_id text COLLATE "C" NOT NULL
          REFERENCES challenge ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (topic_id, challenge_id)
      );
      CREATE INDEX challenge_topic_challenge ON challenge_topic (challenge_id);

      CREATE TABLE challenge_entry (
        id text COLLATE "C" PRIMARY KEY,
        challenge_id text COLLATE "C" NOT NULL
          REFERENCES challenge ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        title text NOT NULL,
        country_code text COLLATE "C",
        round_reached integer,
        place integer,
        place_order double precision NOT NULL,
        is_winner boolean NOT NULL,
        award text,
        provenance jsonb NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data'
      );
      CREATE INDEX challenge_entry_challenge ON challenge_entry (challenge_id, place_order, id);

      CREATE TABLE fellowship (
        id text COLLATE "C" PRIMARY KEY,
        title text NOT NULL,
        reported_together boolean NOT NULL,
        note text,
        programme_id text COLLATE "C",
        challenge_ids text[] NOT NULL,
        entry_id text COLLATE "C",
        country_code text COLLATE "C",
        region text,
        event_id text COLLATE "C",
        year integer,
        year_order double precision NOT NULL,
        recipient_count integer,
        provenance jsonb NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data',
        search tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('english', title || ' ' || coalesce(note, ''))
        ) STORED
      );
      CREATE INDEX fellowship_by_year ON fellowship (year_order, id);
      CREATE INDEX fellowship_search ON fellowship USING gin (search);
      CREATE INDEX fellowship_entry ON fellowship (entry_id);
      CREATE INDEX fellowship_country ON fellowship (country_code, year_order, id);
      CREATE INDEX fellowship_event ON fellowship (event_id);
      CREATE INDEX fellowship_dataset ON fellowship (dataset);

      CREATE TABLE fellowship_challenge (
        challenge_id text COLLATE "C" NOT NULL,
        fellowship_id text COLLATE "C" NOT NULL
          REFERENCES fellowship ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (challenge_id, fellowship_id)
      );
      CREATE INDEX fellowship_challenge_fellowship ON fellowship_challenge (fellowship_id);

      CREATE TABLE course (
        id text COLLATE "C" PRIMARY KEY,
        title text NOT NULL,
        title_is_descriptive boolean NOT NULL,
        kind text NOT NULL,
        status text NOT NULL,
        reported_together boolean NOT NULL,
        note text,
        programme_id text COLLATE "C",
        organizers jsonb NOT NULL,
        agency_ids text[] NOT NULL,
        modules jsonb NOT NULL,
        event_ids text[] NOT NULL,
        series_id text COLLATE "C",
        topic_tags jsonb NOT NULL,
        topic_ids text[] NOT NULL,
        link text,
        provenance jsonb NOT NULL,
        words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data',
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A')
            || setweight(to_tsvector('english', coalesce(note, '') || ' ' || words), 'D')
        ) STORED
      );
      CREATE INDEX course_by_title ON course (sort_key, id);
      CREATE INDEX course_search ON course USING gin (search);
      CREATE INDEX course_events ON course USING gin (event_ids);
      CREATE INDEX course_topics ON course USING gin (topic_ids);
      CREATE INDEX course_dataset ON course (dataset);

      CREATE TABLE publication (
        id text COLLATE "C" PRIMARY KEY,
        title text NOT NULL,
        title_is_descriptive boolean NOT NULL,
        kind text NOT NULL,
        note text,
        publishers jsonb NOT NULL,
        agency_ids text[] NOT NULL,
        parent_id text COLLATE "C" REFERENCES publication DEFERRABLE INITIALLY DEFERRED,
        volume integer,
        issue integer,
        published_on text,
        first_day text COLLATE "C" NOT NULL,
        year integer,
        event_ids text[] NOT NULL,
        topic_tags jsonb NOT NULL,
        topic_ids text[] NOT NULL,
        link text,
        provenance jsonb NOT NULL,
        words text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data',
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A')
            || setweight(to_tsvector('english', coalesce(note, '') || ' ' || words), 'D')
        ) STORED
      );
      CREATE INDEX publication_by_date ON publication (first_day, id);
      CREATE INDEX publication_by_title ON publication (sort_key, id);
      CREATE INDEX publication_parent ON publication (parent_id, first_day, id);
      CREATE INDEX publication_search ON publication USING gin (search);
      CREATE INDEX publication_topics ON publication USING gin (topic_ids);
      CREATE INDEX publication_dataset ON publication (dataset);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE publication, course, fellowship_challenge, fellowship, challenge_entry, challenge_topic, challenge
    `);
  }
}
