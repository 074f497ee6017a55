import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pledges. Amounts are exact decimals, each with its currency. */
export class CreatePledges1764100000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE pledge (
        id text COLLATE "C" PRIMARY KEY,
        dataset text NOT NULL DEFAULT 'compiled data',
        title text NOT NULL,
        kind text NOT NULL,
        contributor text NOT NULL,
        contributor_kind text NOT NULL,
        focus text,
        amount numeric,
        currency text,
        country_code text COLLATE "C" REFERENCES country DEFERRABLE INITIALLY DEFERRED,
        programme_id text COLLATE "C" REFERENCES programme DEFERRABLE INITIALLY DEFERRED,
        status text NOT NULL,
        made_on text,
        made_from text COLLATE "C" NOT NULL,
        year integer,
        provenance jsonb NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') ||
          setweight(to_tsvector('english', contributor), 'B')
        ) STORED,
        CONSTRAINT pledge_money CHECK ((amount IS NULL) = (currency IS NULL))
      );
      CREATE INDEX pledge_search ON pledge USING gin (search);
      CREATE INDEX pledge_by_title ON pledge (sort_key, id);
      CREATE INDEX pledge_by_date ON pledge (made_from, id);
      CREATE INDEX pledge_country ON pledge (country_code, sort_key, id);
      CREATE INDEX pledge_programme ON pledge (programme_id, sort_key, id);
      CREATE INDEX pledge_dataset ON pledge (dataset);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE pledge');
  }
}
