import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const subgraphs = ['standards', 'projects', 'surveys', 'events'];

const anatomy = [
  'README.md',
  'package.json',
  'schema.graphql',
  'codegen.json',
  'tsconfig.json',
  'data',
  'src/main.ts',
  'src/subgraph.ts',
  'src/context.ts',
  'src/codelists.ts',
  'src/resolvers/Query.ts',
  'src/loaders.ts',
  'src/repositories',
  'src/rows',
  'src/migrations',
  'src/database.ts',
  'src/references.ts',
  'src/importers/loadData.ts',
  'src/schema.generated.ts',
  'test',
];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].map(
    (match) => match[1]!,
  );
}

/** Imports of a package of this repository other than those allowed, as `file -> package`. */
function foreignImports(folder: string, allowed: RegExp): string[] {
  return sourcesBelow(join(root, folder)).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('@agency-graph/') && !allowed.test(name))
      .map((name) => `${relative(root, file)} -> ${name}`),
  );
}

it.each(subgraphs)('gives the subgraph %s the anatomy that all share', (name) => {
  const missing = anatomy.filter((part) => !existsSync(join(root, 'subgraphs', name, part)));
  expect(missing).toEqual([]);
});

it.each(subgraphs)('lets an agency take the subgraph %s away: it imports the kit alone', (name) => {
  expect(foreignImports(`subgraphs/${name}`, /^@agency-graph\/subgraph-kit\//)).toEqual([]);
});

it('lets the kit import nobody', () => {
  expect(foreignImports('shared/subgraph-kit', /^$/)).toEqual([]);
});

it('lets only the standalone host import subgraphs into the gateway', () => {
  const found = foreignImports('gateway/src', /^@agency-graph\/(subgraph-kit|gateway)\//);
  expect(new Set(found.map((line) => line.split(' -> ')[0]))).toEqual(
    new Set(['gateway/src/standalone.ts']),
  );
});

it.each(subgraphs)(
  'keeps SQL in the repositories, rows, migrations and importers of %s',
  (name) => {
    const keepers =
      /\/(repositories|rows|migrations|importers|exporters|sample)\/|\/(database|context|subgraph)\.ts$/;
    const strays = sourcesBelow(join(root, 'subgraphs', name, 'src'))
      .filter((file) => !keepers.test(file))
      .filter((file) =>
        importsOf(file).some((module) => /^(typeorm|pg|sql-template-tag)$/.test(module)),
      );
    expect(strays.map((file) => relative(root, file))).toEqual([]);
  },
);
