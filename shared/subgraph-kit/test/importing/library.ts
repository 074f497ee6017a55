import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import {
  Column,
  Entity,
  PrimaryColumn,
  type DataSource,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';
import { cell } from '../../src/csv';
import { openDatabase } from '../../src/database';
import { CreateImportRun1760000000000 } from '../../src/importing';
import { createCsvImporter } from '../../src/importing/csv-importer';
import type { ImportReport } from '../../src/importing/import-report';
import { ExtendImportRun1764100000000 } from '../../src/importing/import-run';
import { runImport, type RunImportOptions } from '../../src/importing/run-import';
import { openSource } from '../../src/importing/source';
import { createStaging } from '../../src/importing/staging';
import { createLog } from '../../src/log';
import { runQuery } from '../../src/rows';
import { createTestDatabase, type TestDatabase } from '../../src/testing';

/** A small library, as an example of what a subgraph imports: books with subjects and further facts. */
@Entity('book')
export class BookRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'shelf_id' }) shelfId!: string;
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('jsonb') facts!: Record<string, unknown>;
  @Column('text', { array: true }) subjects!: string[];
}

@Entity('book_subject')
export class BookSubjectRow {
  @PrimaryColumn('text', { name: 'book_id' }) bookId!: string;
  @PrimaryColumn('text') subject!: string;
}

class CreateLibrary1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE shelf (id text PRIMARY KEY);
      INSERT INTO shelf VALUES ('upper'), ('lower');
      CREATE TABLE book (
        id text PRIMARY KEY,
        title text NOT NULL,
        shelf_id text NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED,
        year integer CHECK (year < 2100),
        facts jsonb NOT NULL,
        subjects text[] NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', title)) STORED,
        dataset text NOT NULL DEFAULT 'compiled data'
      );
      CREATE INDEX book_dataset ON book (dataset);
      CREATE TABLE book_subject (
        book_id text NOT NULL REFERENCES book ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        subject text NOT NULL,
        PRIMARY KEY (book_id, subject)
      );
    `);
  }

  async down(): Promise<void> {}
}

export const log = createLog('test', 'silent');

export function openLibrary(url: string): Promise<DataSource> {
  return openDatabase({
    url,
    namespace: 'library',
    rows: [BookRow, BookSubjectRow],
    migrations: [
      CreateImportRun1760000000000,
      CreateLibrary1764000000000,
      ExtendImportRun1764100000000,
    ],
    log,
  });
}

const shelves: Record<string, string> = { Up: 'upper', Low: 'lower', Lost: 'nowhere' };

export const bookCsv = createCsvImporter({
  format: 'book-csv',
  description: 'Books, one a row',
  revision: 1,
  columns: {
    id: cell.text,
    title: cell.text,
    shelf: cell.text,
    year: cell.optionalInteger,
    subjects: cell.list,
    note: cell.optionalText.optional(),
  },
  toRecord: ({ shelf, note = null, ...row }, { place, findings }) => {
    const shelfId = shelves[shelf];
    if (shelfId === undefined) {
      findings.unknownCode({ codelist: 'shelf', code: shelf, place, refuses: true });
      return undefined;
    }
    return { ...row, shelfId, facts: note === null ? {} : { note } };
  },
  datasetOf: ({ shelfId }) => `books ${shelfId}`,
  async save(manager, batches, context) {
    const books = await createStaging(manager, BookRow, context);
    const subjects = await createStaging(manager, BookSubjectRow, context);
    for await (const batch of batches) {
      await books.add(
        batch.map(({ record }) => record),
        batch.map(({ place }) => place),
      );
      await subjects.add(
        batch.flatMap(({ record: { id, subjects: all } }) =>
          all.map((subject) => ({ bookId: id, subject })),
        ),
      );
    }
    const counts = await books.replace({ key: ['id'], guardBy: 'shelfId' });
    await subjects.replaceChildren({
      key: ['bookId', 'subject'],
      reference: 'bookId',
      parent: BookRow,
      parentKey: 'id',
    });
    return counts;
  },
});

export interface Library {
  database: DataSource;
  url: string;
  folder: string;
  /** Writes a file and imports it. */
  importText: (text: string, options?: Partial<RunImportOptions>) => Promise<ImportReport>;
  write: (name: string, content: string | Buffer) => string;
  /** All books with their subjects, each as one line. */
  books: () => Promise<string[]>;
  close: () => Promise<void>;
}

export async function startLibrary(): Promise<Library> {
  const testDatabase: TestDatabase = await createTestDatabase();
  const database = await openLibrary(testDatabase.url);
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-library-'));
  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    database,
    url: testDatabase.url,
    folder,
    write,
    async importText(text, options = {}) {
      const source = await openSource(write('books.csv', text));
      return runImport({ database, importer: bookCsv, source, log, ...options });
    },
    books: () => booksOf(database),
    async close() {
      await database.destroy();
      await testDatabase.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function booksOf(database: DataSource): Promise<string[]> {
  const rows = await runQuery<{ line: string }>(
    database,
    sql`SELECT concat_ws(' ', id, title, shelf_id, year, facts, dataset, array(
          SELECT subject FROM book_subject s WHERE s.book_id = b.id ORDER BY 1)) AS line
        FROM book b ORDER BY id`,
  );
  return rows.map(({ line }) => line);
}

/** Rows of CSV for the books `b1` to `b<count>`. */
export function manyBooks(count: number, { from = 1, title = 'Book' } = {}): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return `b${number},${title} ${number},${number % 2 ? 'Up' : 'Low'},${1900 + (number % 120)},s${number % 7};all`;
  });
  return `id,title,shelf,year,subjects\n${lines.join('\n')}\n`;
}
