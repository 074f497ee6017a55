import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Responses, which no field of the schema reads, the tables that are made of them, and readiness assessments. Foreign keys to
 * compiled records are checked at the end of a transaction, so that these can be replaced under what hangs on them.
 */
export class AddResponses1764110000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE survey
        ADD COLUMN confidential boolean NOT NULL DEFAULT true,
        ADD COLUMN respondents_public boolean NOT NULL DEFAULT false,
        ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data';
      ALTER TABLE question ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data';
      CREATE INDEX survey_dataset ON survey (dataset);
      CREATE INDEX question_dataset ON question (dataset);
    `);
    await createResponseTables(queryRunner);
    await createTabulationTables(queryRunner);
    await createReadinessTables(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE readiness_assessment, readiness_dimension, readiness_framework, tabulation_cell,
        tabulation, survey_answer, survey_response, question_choice, answer_format;
      ALTER TABLE question DROP COLUMN dataset;
      ALTER TABLE survey DROP COLUMN dataset, DROP COLUMN respondents_public, DROP COLUMN confidential;
    `);
  }
}

async function createResponseTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE answer_format (
      question_id text COLLATE "C" PRIMARY KEY REFERENCES question DEFERRABLE INITIALLY DEFERRED,
      multiple boolean NOT NULL,
      dataset text NOT NULL DEFAULT 'compiled data'
    );
    CREATE INDEX answer_format_dataset ON answer_format (dataset);

    CREATE TABLE question_choice (
      question_id text COLLATE "C" NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
      code text COLLATE "C" NOT NULL,
      label text NOT NULL,
      position integer NOT NULL,
      figure_id text COLLATE "C" REFERENCES published_figure DEFERRABLE INITIALLY DEFERRED,
      dataset text NOT NULL DEFAULT 'compiled data',
      PRIMARY KEY (question_id, code)
    );
    CREATE INDEX question_choice_dataset ON question_choice (dataset);

    CREATE TABLE survey_response (
      id text COLLATE "C" PRIMARY KEY,
      survey_id text COLLATE "C" NOT NULL REFERENCES survey DEFERRABLE INITIALLY DEFERRED,
      country_code text COLLATE "C" NOT NULL REFERENCES country DEFERRABLE INITIALLY DEFERRED,
      submitted_at timestamptz NOT NULL,
      group_values text[] NOT NULL,
      provenance jsonb NOT NULL,
      dataset text NOT NULL DEFAULT 'compiled data',
      UNIQUE (survey_id, country_code)
    );
    CREATE INDEX survey_response_country ON survey_response (country_code, survey_id);
    CREATE INDEX survey_response_dataset ON survey_response (dataset);

    CREATE TABLE survey_answer (
      response_id text COLLATE "C" NOT NULL REFERENCES survey_response ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      question_id text COLLATE "C" NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
      choice_code text COLLATE "C" NOT NULL,
      PRIMARY KEY (question_id, response_id, choice_code),
      FOREIGN KEY (question_id, choice_code) REFERENCES question_choice DEFERRABLE INITIALLY DEFERRED
    );
    CREATE INDEX survey_answer_response ON survey_answer (response_id);
  `);
}

/** A count that must not be known is not there: `count` is null, and nothing says why it is. */
async function createTabulationTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE tabulation (
      id text COLLATE "C" PRIMARY KEY,
      survey_id text COLLATE "C" NOT NULL REFERENCES survey DEFERRABLE INITIALLY DEFERRED,
      question_id text COLLATE "C" REFERENCES question DEFERRABLE INITIALLY DEFERRED,
      threshold integer NOT NULL,
      protection_width integer NOT NULL,
      status_as_of text NOT NULL,
      multiple boolean NOT NULL,
      provenance jsonb NOT NULL,
      dataset text NOT NULL DEFAULT 'compiled data'
    );
    CREATE INDEX tabulation_survey ON tabulation (survey_id);
    CREATE INDEX tabulation_dataset ON tabulation (dataset);

    CREATE TABLE tabulation_cell (
      tabulation_id text COLLATE "C" NOT NULL REFERENCES tabulation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      dimensions text COLLATE "C" NOT NULL,
      group_values text[] NOT NULL,
      choice_code text COLLATE "C" NOT NULL,
      choice_label text,
      choice_position integer NOT NULL,
      count integer,
      denominator integer,
      PRIMARY KEY (tabulation_id, dimensions, group_values, choice_code)
    );
  `);
}

async function createReadinessTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE readiness_framework (
      id text COLLATE "C" PRIMARY KEY,
      name text NOT NULL,
      lowest double precision NOT NULL,
      highest double precision NOT NULL,
      unit text NOT NULL,
      provenance jsonb NOT NULL,
      dataset text NOT NULL DEFAULT 'compiled data'
    );

    CREATE TABLE readiness_dimension (
      framework_id text COLLATE "C" NOT NULL REFERENCES readiness_framework ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      code text COLLATE "C" NOT NULL,
      name text NOT NULL,
      position integer NOT NULL,
      PRIMARY KEY (framework_id, code)
    );

    CREATE TABLE readiness_assessment (
      id text COLLATE "C" PRIMARY KEY,
      framework_id text COLLATE "C" NOT NULL REFERENCES readiness_framework ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      country_code text COLLATE "C" NOT NULL REFERENCES country DEFERRABLE INITIALLY DEFERRED,
      year integer NOT NULL,
      overall double precision NOT NULL,
      rank integer NOT NULL,
      scores jsonb NOT NULL,
      provenance jsonb NOT NULL,
      dataset text NOT NULL DEFAULT 'compiled data',
      UNIQUE (country_code, framework_id, year)
    );
    CREATE INDEX readiness_assessment_rank ON readiness_assessment (rank, id);
    CREATE INDEX readiness_assessment_overall ON readiness_assessment (overall, id);
    CREATE INDEX readiness_assessment_year ON readiness_assessment (year, id);
    CREATE INDEX readiness_assessment_edition ON readiness_assessment (framework_id, year, rank);
    CREATE INDEX readiness_assessment_dataset ON readiness_assessment (dataset);
    CREATE INDEX readiness_framework_dataset ON readiness_framework (dataset);
  `);
}
