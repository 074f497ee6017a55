import sql from 'sql-template-tag';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { runQuery } from '../rows';
import type { ImportReport } from './import-report';

/** What an import of a file leaves beside dataset, digest and number of records. The kit runs it for every subgraph. */
export class ExtendImportRun1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import_run
        ADD format text,
        ADD source text,
        ADD report jsonb
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE import_run DROP format, DROP source, DROP report');
  }
}

/**
 * Waits until no other import of this namespace runs, and keeps the others waiting until the transaction ends. Imports may
 * take longer than the answers to queries, so the limit on the time of a statement does not hold for them.
 */
export async function takeTurn(manager: EntityManager): Promise<void> {
  await runQuery(manager, sql`SET LOCAL statement_timeout = 0`);
  await runQuery(
    manager,
    sql`SELECT pg_advisory_xact_lock(hashtext(current_schema() || ' import'))`,
  );
}

/** Whether the last import of the dataset had this digest. */
export async function isCurrent(
  database: DataSource | EntityManager,
  { dataset, digest }: { dataset: string; digest: string },
): Promise<boolean> {
  const runs = await runQuery<{ digest: string }>(
    database,
    sql`SELECT digest FROM import_run WHERE dataset = ${dataset} ORDER BY id DESC LIMIT 1`,
  );
  return runs[0]?.digest === digest;
}

/** Leaves the record of an import that is about to be committed. */
export async function recordRun(
  manager: EntityManager,
  run: { dataset: string; digest: string; records: number; startedAt: Date },
  report?: ImportReport,
): Promise<void> {
  const { dataset, digest, records, startedAt } = run;
  await runQuery(
    manager,
    report
      ? sql`INSERT INTO import_run (dataset, digest, records, started_at, finished_at, format, source, report)
            VALUES (${dataset}, ${digest}, ${records}, ${startedAt}, ${new Date()},
              ${report.format}, ${report.source}, ${JSON.stringify(report)})`
      : sql`INSERT INTO import_run (dataset, digest, records, started_at, finished_at)
            VALUES (${dataset}, ${digest}, ${records}, ${startedAt}, ${new Date()})`,
  );
}
