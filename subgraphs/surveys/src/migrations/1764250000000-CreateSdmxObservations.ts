import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Published figures and questions can belong to an import. Positions count within a dataset from now on. An imported figure
 * keeps the observation that it was made of, since later messages of its dataflow change parts of it.
 */
export class CreateSdmxObservations1764250000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_figure DROP CONSTRAINT published_figure_position_key;
      ALTER TABLE published_figure ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data';
      CREATE INDEX published_figure_by_dataset ON published_figure (dataset, id);
      ALTER TABLE question DROP CONSTRAINT question_position_key;

      CREATE TABLE sdmx_observation (
        figure_id text COLLATE "C" PRIMARY KEY REFERENCES published_figure ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        structure text NOT NULL,
        version text,
        dimensions jsonb NOT NULL,
        value text,
        attributes jsonb NOT NULL,
        names jsonb NOT NULL,
        position integer NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE sdmx_observation;
      DELETE FROM published_figure WHERE dataset <> 'compiled data';
      DELETE FROM question WHERE dataset <> 'compiled data';
      ALTER TABLE published_figure DROP COLUMN dataset, ADD CONSTRAINT published_figure_position_key UNIQUE (position);
      ALTER TABLE question ADD CONSTRAINT question_position_key UNIQUE (position);
    `);
  }
}
