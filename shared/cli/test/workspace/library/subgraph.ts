import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { CreateImportRun1760000000000, importDataset } from '@agency-graph/subgraph-kit/importing';
import { cell } from '@agency-graph/subgraph-kit/csv';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { buildSchema } from 'graphql';
import sql from 'sql-template-tag';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

@Entity('book')
class BookRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') title!: string;
}

class CreateBooks1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE book (id text PRIMARY KEY, title text NOT NULL, dataset text NOT NULL)',
    );
  }

  async down(): Promise<void> {}
}

/** A subgraph of one table, which the tool finds by the package.json beside it. */
export const library: SubgraphDefinition = {
  name: 'library',
  schema: buildSchema('type Query { books: Int }'),
  rows: [BookRow],
  migrations: [CreateImportRun1760000000000, CreateBooks1764000000000],
  loadData: async () => {},
  createContextFactory: () => () => ({}),
  importers: [
    createCsvImporter({
      format: 'book-csv',
      description: 'Books, one a row: id, title',
      revision: 1,
      columns: { id: cell.text, title: cell.text },
      toRecord: (row) => row,
      async save(manager, batches, context) {
        const books = await createStaging(manager, BookRow, context);
        for await (const batch of batches) {
          await books.add(
            batch.map(({ record }) => record),
            batch.map(({ place }) => place),
          );
        }
        return books.replace({ key: ['id'] });
      },
    }),
  ],
  exporters: [
    {
      format: 'book-csv',
      description: 'Books, one a row: id, title',
      mediaType: 'text/csv',
      async *write(database, { dataset = null }) {
        yield 'id,title\n';
        const books = await runQuery<BookRow>(
          database,
          sql`SELECT id, title FROM book WHERE ${dataset}::text IS NULL OR dataset = ${dataset} ORDER BY id`,
        );
        for (const { id, title } of books) yield `${id},${title}\n`;
      },
    },
  ],
  async loadSampleData(database, { scale, log, progress }) {
    await importDataset(
      database,
      {
        name: sampleDataset,
        digest: `scale ${scale}`,
        async save(manager) {
          const context = { dataset: sampleDataset, findings: createFindings(), allowShrink: true };
          const books = await createStaging(manager, BookRow, context);
          for (let number = 1; number <= scale; number += 1) {
            await books.add([{ id: `s${number}`, title: `SYNTHETIC ${number}` }]);
            progress?.(number, scale);
          }
          await books.replace({ key: ['id'] });
          return scale;
        },
      },
      log,
    );
  },
};
