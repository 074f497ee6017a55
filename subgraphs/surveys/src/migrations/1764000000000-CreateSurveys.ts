import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys and sort keys have the collation "C", so that pages are cut the same way on every server. */
export class CreateSurveys1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createCountryTables(queryRunner);
    await createSurveyTables(queryRunner);
    await createFigureTables(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE response_rate, published_figure, question_topic, question, survey, ldc_list_country, ldc_list, country
    `);
  }
}

/** Names are searched with the configuration `simple`: no stemmer knows six languages. */
async function createCountryTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE country (
      code text COLLATE "C" PRIMARY KEY,
      alpha2 text NOT NULL UNIQUE,
      m49 text NOT NULL UNIQUE,
      names jsonb NOT NULL,
      short_name text NOT NULL,
      region_code text,
      region_name text,
      subregion_code text,
      subregion_name text,
      intermediate_region_code text,
      intermediate_region_name text,
      un_membership text NOT NULL,
      itu_member boolean NOT NULL,
      itu_region text,
      development_status text,
      development_status_as_of text,
      ldc boolean NOT NULL,
      lldc boolean NOT NULL,
      sids boolean NOT NULL,
      wikidata text,
      provenance jsonb NOT NULL,
      name_words text NOT NULL,
      name_parts text NOT NULL,
      sort_key text COLLATE "C" NOT NULL,
      search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name_words), 'A') || setweight(to_tsvector('simple', name_parts), 'D')
      ) STORED
    );
    CREATE INDEX country_search ON country USING gin (search);
    CREATE INDEX country_by_name ON country (sort_key, code);

    CREATE TABLE ldc_list (
      id text COLLATE "C" PRIMARY KEY,
      as_of text NOT NULL,
      in_force_from text COLLATE "C" NOT NULL UNIQUE,
      in_force_until text,
      next_change_due text,
      basis text NOT NULL,
      change text,
      provenance jsonb NOT NULL
    );

    CREATE TABLE ldc_list_country (
      list_id text COLLATE "C" NOT NULL REFERENCES ldc_list ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      country_code text COLLATE "C" NOT NULL REFERENCES country ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (country_code, list_id)
    );
    CREATE INDEX ldc_list_country_list ON ldc_list_country (list_id);
  `);
}

async function createSurveyTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE survey (
      id text COLLATE "C" PRIMARY KEY,
      name text NOT NULL,
      kind text NOT NULL,
      edition text,
      agency_ids text[] NOT NULL,
      other_conductors text[] NOT NULL,
      launched_on text,
      published_on text,
      dated_from text COLLATE "C" NOT NULL,
      population text,
      licence text,
      published text NOT NULL,
      not_published text,
      provenance jsonb NOT NULL,
      conductor_words text NOT NULL,
      sort_key text COLLATE "C" NOT NULL,
      search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', name), 'A') ||
        setweight(to_tsvector('english', conductor_words), 'B') ||
        setweight(to_tsvector('english', coalesce(population, '')), 'D')
      ) STORED
    );
    CREATE INDEX survey_agencies ON survey USING gin (agency_ids);

    CREATE TABLE question (
      id text COLLATE "C" PRIMARY KEY,
      survey_id text COLLATE "C" NOT NULL REFERENCES survey DEFERRABLE INITIALLY DEFERRED,
      number text,
      text text NOT NULL,
      text_is_verbatim boolean NOT NULL,
      provenance jsonb NOT NULL,
      survey_words text NOT NULL,
      position integer NOT NULL UNIQUE,
      search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', text), 'A') || setweight(to_tsvector('english', survey_words), 'D')
      ) STORED
    );
    CREATE INDEX question_survey ON question (survey_id, position);
    CREATE INDEX question_search ON question USING gin (search);

    CREATE TABLE question_topic (
      question_id text COLLATE "C" NOT NULL REFERENCES question ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      topic_id text COLLATE "C" NOT NULL,
      basis text NOT NULL,
      matched text[] NOT NULL,
      direct boolean NOT NULL,
      topic_position integer NOT NULL,
      PRIMARY KEY (topic_id, question_id)
    );
    CREATE INDEX question_topic_question ON question_topic (question_id);
  `);
}

async function createFigureTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE published_figure (
      id text COLLATE "C" PRIMARY KEY,
      subject text NOT NULL,
      metric text NOT NULL,
      label text NOT NULL,
      kind text NOT NULL,
      value text,
      number double precision,
      qualifier text,
      unit text,
      as_of text,
      as_of_note text,
      as_of_from text COLLATE "C" NOT NULL,
      year integer,
      population text,
      respondents text,
      denominator jsonb,
      part_of_id text COLLATE "C" REFERENCES published_figure DEFERRABLE INITIALLY DEFERRED,
      series text,
      restates_id text COLLATE "C" REFERENCES published_figure DEFERRABLE INITIALLY DEFERRED,
      survey_id text COLLATE "C" REFERENCES survey DEFERRABLE INITIALLY DEFERRED,
      question_id text COLLATE "C" REFERENCES question DEFERRABLE INITIALLY DEFERRED,
      agency_ids text[] NOT NULL,
      agency_acronyms text[] NOT NULL,
      note text,
      provenance jsonb NOT NULL,
      position integer NOT NULL UNIQUE,
      sort_key text COLLATE "C" NOT NULL,
      search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', subject || ' ' || label), 'A') ||
        setweight(to_tsvector('english', translate(metric, '_', ' ')), 'B') ||
        setweight(to_tsvector('english', coalesce(note, '')), 'D')
      ) STORED
    );
    CREATE INDEX published_figure_search ON published_figure USING gin (search);
    CREATE INDEX published_figure_by_subject ON published_figure (sort_key, as_of_from, id);
    CREATE INDEX published_figure_by_date ON published_figure (as_of_from, id);
    CREATE INDEX published_figure_survey ON published_figure (survey_id);
    CREATE INDEX published_figure_question ON published_figure (question_id);
    CREATE INDEX published_figure_part_of ON published_figure (part_of_id);
    CREATE INDEX published_figure_series ON published_figure (series);

    CREATE TABLE response_rate (
      survey_id text COLLATE "C" NOT NULL REFERENCES survey ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      respondents text NOT NULL,
      numerator integer NOT NULL,
      numerator_figure_id text COLLATE "C" NOT NULL REFERENCES published_figure DEFERRABLE INITIALLY DEFERRED,
      denominator integer NOT NULL,
      denominator_population text NOT NULL,
      denominator_figure_id text COLLATE "C" REFERENCES published_figure DEFERRABLE INITIALLY DEFERRED,
      share double precision NOT NULL,
      provenance jsonb NOT NULL,
      position integer NOT NULL,
      PRIMARY KEY (survey_id, respondents)
    );
  `);
}
