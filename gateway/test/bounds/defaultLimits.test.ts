import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { OperationBounds } from '../../src/bounds/OperationBounds';
import { defaultLimits } from '../../src/bounds/limits';
import { supergraphFile } from '../../src/locations';

const root = join(__dirname, '../../..');
const folders = ['gateway/explorer/src/examples', 'test/queries'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file)),
);
const everyCountry = Array.from(
  { length: 80 },
  (_, index) => `c${index}: country(code: "${index}") { ...C }`,
).join('\n');

const queries: [string, string][] = [
  ...files.map((file): [string, string] => [file, readFileSync(join(root, file), 'utf8')]),
  ['introspection, all of it', fullIntrospection()],
  [
    '80 countries by alias',
    `{ ${everyCountry} } fragment C on Country { name events(first: 100) { nodes { title } } projects(first: 100) { nodes { title } } }`,
  ],
  [
    'four levels of lists',
    `{ projects(first: 100) { nodes {
        title lead { acronym } countries { name } topics { name standards(first: 100) { nodes { title group { name } } } }
      } } }`,
  ],
];

function fullIntrospection(): string {
  return getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
}

function openBounds() {
  const sdl = readFileSync(supergraphFile, 'utf8');
  const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  const bounds = new OperationBounds();
  bounds.useSupergraph(schema, sdl);
  return { bounds, schema };
}

const { bounds, schema } = openBounds();

it.each(queries)('let %s through', (_name, query) => {
  const document = parse(query);
  const known = { document, schema, costs: new Map() };
  expect([
    ...bounds.checkText(query),
    ...bounds.checkDocument(document, schema),
    ...bounds.checkCost(known, getOperationAST(document)!),
  ]).toEqual([]);
});

it('is documented', () => {
  const readme = readFileSync(join(root, 'gateway/src/bounds/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\w+)` +\|.*\| +([\d ]+) \|$/gm)].map(
    ([, name, value]) => [name, Number(value!.replaceAll(' ', ''))],
  );
  expect(rows).toEqual(Object.entries(defaultLimits));
});
