/**
 * Publishes the codelists that subgraphs hold of one another's records. The owner's data file is the master; the
 * holders keep a copy of the columns named here, so that each can check foreign keys without asking anybody.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

interface PublishedCodelist {
  master: string;
  /** The columns of the master, by their names in the copies. */
  columns: Readonly<Record<string, string>>;
  holders: readonly string[];
}

const codelists: Readonly<Record<string, PublishedCodelist>> = {
  topics: {
    master: 'standards/data/topics.csv',
    columns: {
      id: 'id',
      parent: 'parent',
      name: 'name',
      description: 'description',
      goals: 'goals',
      words: 'words',
    },
    holders: ['projects', 'surveys', 'events'],
  },
  agencies: {
    master: 'projects/data/agencies.csv',
    columns: { id: 'id', acronym: 'acronym', name: 'name', aliases: 'aliases' },
    holders: ['standards', 'surveys', 'events'],
  },
  countries: {
    master: 'surveys/data/countries.csv',
    columns: {
      code: 'iso3',
      alpha2: 'iso2',
      m49: 'm49',
      name: 'name_short_en',
      official_name: 'name_en',
      region: 'region',
      subregion: 'subregion',
      un_member: 'un_member',
    },
    holders: ['projects', 'events'],
  },
};

const help = `Copies the codelists from their owners' data files to the subgraphs that hold them.

  npm run codelists              writes data/codelists/*.csv of every holder
  npm run codelists -- --check   changes nothing; exit code 1 when a copy is out of step
`;

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = args.find((argument) => argument !== '--check');
  if (unknown) {
    process.stderr.write(`Unknown argument "${unknown}".\n\n${help}`);
    return 2;
  }
  const copies = Object.entries(codelists).flatMap(([name, codelist]) =>
    codelist.holders.map((holder) => ({
      file: join(__dirname, holder, 'data/codelists', `${name}.csv`),
      shown: `subgraphs/${holder}/data/codelists/${name}.csv`,
      text: copyOf(codelist),
    })),
  );
  const stale = copies.filter(
    ({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  if (args.includes('--check')) {
    for (const { shown } of stale)
      process.stderr.write(`${shown} is out of step: run "npm run codelists".\n`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { file, shown, text } of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`wrote ${shown}\n`);
  }
  return 0;
}

function copyOf({ master, columns }: PublishedCodelist): string {
  const records = parse(readFileSync(join(__dirname, master)), {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  const rows = records.map((record) =>
    Object.values(columns).map((column) => record[column] ?? ''),
  );
  return stringify([Object.keys(columns), ...rows]);
}

process.exitCode = main(process.argv.slice(2));
