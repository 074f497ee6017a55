import { once } from 'node:events';
import { runImport } from '../../src/importing/run-import';
import { openSource } from '../../src/importing/source';
import { bookCsv, log, openLibrary } from './library';

/** A process that imports a file when it is told to, so that a test can kill it: `importBooks.ts URL FILE`. */
async function main([url = '', file = '']: readonly string[]): Promise<void> {
  const database = await openLibrary(url);
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const source = await openSource(file);
  const report = await runImport({ database, importer: bookCsv, source, log, dataset: 'ours' });
  process.stdout.write(`${report.outcome}\n`);
  await database.destroy();
  process.exit(0);
}

void main(process.argv.slice(2));
