import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sql from 'sql-template-tag';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import type { Log } from './log';
import { runQuery } from './rows';

/** The table in which every import leaves its record. Each subgraph lists this migration first. */
export class CreateImportRun1760000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dataset text NOT NULL,
        digest text NOT NULL,
        records integer NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL
      )
    `);
    await queryRunner.query('CREATE INDEX import_run_dataset ON import_run (dataset, id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE import_run');
  }
}

/** A set of records that is imported as a whole. */
export interface Dataset {
  name: string;
  /** Digest of everything that the records are made of; the same digest again changes nothing. */
  digest: string;
  /** Saves the records and returns how many there are. Runs in one transaction. */
  save: (manager: EntityManager) => Promise<number>;
}

/**
 * Imports a dataset, all or nothing: a failure or a killed process leaves the old records whole. Two imports of one
 * dataset take turns. Returns whether anything changed.
 */
export async function importDataset(
  database: DataSource,
  dataset: Dataset,
  log: Log,
): Promise<boolean> {
  const { name, digest, save } = dataset;
  const startedAt = new Date();
  if (await isCurrent(database, dataset)) return false;
  return database.transaction(async (manager) => {
    await runQuery(
      manager,
      sql`SELECT pg_advisory_xact_lock(hashtext(current_schema() || ' import ' || ${name}))`,
    );
    if (await isCurrent(manager, dataset)) return false;
    const records = await save(manager);
    await runQuery(
      manager,
      sql`INSERT INTO import_run (dataset, digest, records, started_at, finished_at)
          VALUES (${name}, ${digest}, ${records}, ${startedAt}, ${new Date()})`,
    );
    log.info(
      { dataset: name, records, ms: Date.now() - startedAt.getTime() },
      `imported ${records} records of ${name}`,
    );
    return true;
  });
}

async function isCurrent(
  database: DataSource | EntityManager,
  { name, digest }: Dataset,
): Promise<boolean> {
  const runs = await runQuery<{ digest: string }>(
    database,
    sql`SELECT digest FROM import_run WHERE dataset = ${name} ORDER BY id DESC LIMIT 1`,
  );
  return runs[0]?.digest === digest;
}

/**
 * SHA-256 over the names and contents of all files below a folder and over `revision`, which an importer raises when it
 * makes other records of the same files.
 */
export function digestOfFolder(folder: string, revision: number): string {
  const hash = createHash('sha256').update(`revision ${revision}\n`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
