import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useCleanups } from '../../test/cleanups';
import { librarySupergraphSdl } from '../../test/librarySubgraphs';
import { objectsOf, startExportGateway } from '../../test/startExportGateway';
import { readOwnership } from '../../src/server/readOwnership';
import { askForProvenance } from '../src/results/askForProvenance';
import { withoutPrivateFields } from '../src/results/privateFields';
import { describeColumns } from '../src/table/describeColumns';
import { readRows } from '../src/table/readRows';
import { readTable } from '../src/table/readTable';
import { readOperation } from '../src/workspace/readOperation';

const cleanup = useCleanups();

const emma = {
  id: '1',
  title: 'Emma',
  words: ['wit', 'match'],
  loans: 2,
  authors: [{ name: 'Jane Austen', born: 1775 }, { name: 'Anonymous' }],
};
const shelves = [
  { id: 'a', label: 'A', volumes: [emma, { id: '2', title: 'Persuasion' }] },
  { id: 'b', label: 'B', volumes: [] },
];

async function start() {
  const gateway = await startExportGateway(shelves, cleanup);
  const introspection = await gateway.query(getIntrospectionQuery());
  const schema = buildClientSchema(introspection.data as IntrospectionQuery);
  return { ...gateway, schema };
}

/** The table that the explorer makes of an answer, as the objects of an export. */
async function explorerTable(
  { schema, query }: Awaited<ReturnType<typeof start>>,
  text: string,
  { rows, variables = {} }: { rows?: string; variables?: Record<string, unknown> },
) {
  const { document, operation, errors } = readOperation(schema, text);
  expect(errors).toEqual([]);
  const plan = readTable(
    { schema, document: document!, operation: operation! },
    { variables, rows },
  );
  const { data } = await query(askForProvenance(schema, document!), { variables });
  const read = readRows(data as Record<string, unknown>, plan);
  return read.map(({ cells }) =>
    Object.fromEntries(plan.columns.map(({ name }, index) => [name, cells[index]])),
  );
}

const queries: [string, string, { rows?: string; variables?: Record<string, unknown> }?][] = [
  ['a connection', '{ volumes(first: 100) { totalCount nodes { id title pages lent } } }'],
  ['edges', '{ volumes { edges { rank item: node { title } } totalCount } }'],
  ['connections inside each other', '{ shelves { nodes { label volumes { nodes { title } } } } }'],
  [
    'the outer of two connections',
    '{ shelves { nodes { label volumes { nodes { title } } } } }',
    { rows: 'shelves' },
  ],
  [
    'a list inside a connection',
    '{ volumes { nodes { title authors { name born } } } }',
    { rows: 'volumes.authors' },
  ],
  ['lists in cells', '{ volumes { nodes { title words authors { name born } } } }'],
  [
    'fields of another subgraph',
    '{ volumes { nodes { title loans { totalCount nodes { days } } } } }',
  ],
  ['a list without connection', '{ rooms { name floors } }'],
  ['one object', '{ shelf(id: "a") { label volumes { totalCount } } }'],
  ['nothing', '{ shelf(id: "none") { label volumes { nodes { title } } } }'],
  ['fragments', '{ things { ... on Room { floors } ... on Author { born } } }'],
  ['aliases', '{ all: volumes { each: nodes { called: title } } }'],
  [
    'what variables leave out',
    'query ($all: Boolean!) { volumes { nodes { title pages @include(if: $all) } } }',
    { variables: { all: false } },
  ],
];

it.each(queries)('makes the same table of %s as the export', async (_name, text, options = {}) => {
  const gateway = await start();
  const parameters = options.rows ? `?rows=${options.rows}` : '';
  const exported = await gateway.post(text, {
    accept: 'application/x-ndjson',
    parameters,
    ...(options.variables ? { variables: options.variables } : {}),
  });
  const objects = await objectsOf(exported);
  await expect(explorerTable(gateway, text, options)).resolves.toEqual(objects.slice(0, -1));
});

it('knows the provenance of each row, and shows nothing of how it asked', async () => {
  const { schema, query } = await start();
  const text = '{ volumes { nodes { title } } }';
  const { document, operation } = readOperation(schema, text);
  const plan = readTable(
    { schema, document: document!, operation: operation! },
    { variables: {}, rows: undefined },
  );
  const { data } = await query(askForProvenance(schema, document!));
  const rows = readRows(data as Record<string, unknown>, plan);
  expect(rows[0]?.provenance).toMatchObject({ kind: 'OFFICIAL', source: expect.any(String) });
  expect(withoutPrivateFields(data)).toEqual({
    volumes: { nodes: [{ title: 'Emma' }, { title: 'Persuasion' }] },
  });
});

it('says of each column who answers it: of what all share, who answered the object around it', async () => {
  const { schema } = await start();
  const text = '{ volumes { nodes { id title loans { totalCount nodes { days } } } } }';
  const { document, operation } = readOperation(schema, text);
  const plan = readTable(
    { schema, document: document!, operation: operation! },
    { variables: {}, rows: undefined },
  );
  const columns = describeColumns(plan, schema, readOwnership(librarySupergraphSdl));
  expect(columns.map(({ name, owners }) => [name, owners])).toEqual([
    ['id', ['library']],
    ['title', ['library']],
    ['loans.totalCount', ['loans']],
    ['loans.days', ['loans']],
  ]);
});
