import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { isCurrent, recordRun, takeTurn } from './importing/import-run';
import type { Log } from './log';

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
 * Imports a dataset, all or nothing: a failure or a killed process leaves the old records whole. Imports into one
 * namespace take turns. Returns whether anything changed.
 */
export async function importDataset(
  database: DataSource,
  { name: dataset, digest, save }: Dataset,
  log: Log,
): Promise<boolean> {
  const startedAt = new Date();
  if (await isCurrent(database, { dataset, digest })) return false;
  return database.transaction(async (manager) => {
    await takeTurn(manager);
    if (await isCurrent(manager, { dataset, digest })) return false;
    const records = await save(manager);
    await recordRun(manager, { dataset, digest, records, startedAt });
    log.info(
      { dataset, records, ms: Date.now() - startedAt.getTime() },
      `imported ${records} records of ${dataset}`,
    );
    return true;
  });
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
