import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records know the dataset that brought them, and codes the broader ones above them. */
export class AddDatasets1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE event ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data';
      CREATE INDEX event_dataset ON event (dataset);
      ALTER TABLE event_series ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data';
      ALTER TABLE code ADD COLUMN path text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE code DROP COLUMN path;
      ALTER TABLE event_series DROP COLUMN dataset;
      ALTER TABLE event DROP COLUMN dataset;
    `);
  }
}
