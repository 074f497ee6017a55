import { useCleanups } from './cleanups';
import { volumes } from './librarySubgraphs';
import { linesOf, objectsOf, startExportGateway, type ExportOptions } from './startExportGateway';

const cleanup = useCleanups();

const emma = {
  id: '1',
  title: 'Emma',
  words: ['wit'],
  loans: 2,
  authors: [{ name: 'Jane Austen' }],
};
const shelves = [
  { id: 'a', label: 'A', volumes: [emma, { id: '2', title: 'Persuasion' }] },
  { id: 'b', label: 'B', volumes: [] },
];

async function table(query: string, options: ExportOptions = {}): Promise<string[]> {
  const { post } = await startExportGateway(shelves, cleanup);
  return linesOf(await post(query, options));
}

async function refusal(query: string, options: ExportOptions = {}) {
  const { post } = await startExportGateway(shelves, cleanup);
  const response = await post(query, options);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return [response.status, errors[0]!.message];
}

describe('the rows of an export', () => {
  it('are the items of the innermost connection, with what stands around them on each', async () => {
    const query = '{ shelf(id: "a") { label volumes { totalCount nodes { id title } } } }';
    await expect(table(query)).resolves.toEqual([
      'label,volumes.totalCount,volumes.id,volumes.title',
      'A,2,1,Emma',
      'A,2,2,Persuasion',
    ]);
  });

  it('are those of the list that rows names, and other lists become cells', async () => {
    const query = '{ shelves { nodes { label volumes { nodes { title } } } } }';
    await expect(table(query, { parameters: '?rows=shelves' })).resolves.toEqual([
      'label,volumes.title',
      'A,Emma; Persuasion',
      'B,""',
    ]);
  });

  it('are items of a plain list when the query has no connection', async () => {
    await expect(table('{ rooms { name floors } }')).resolves.toEqual([
      'name,floors',
      'Reading room,0; 1',
    ]);
  });

  it('can be those of a plain list inside a connection', async () => {
    const query = '{ volumes { nodes { title authors { name } } } }';
    await expect(table(query, { parameters: '?rows=volumes.authors' })).resolves.toEqual([
      'title,authors.name',
      'Emma,Jane Austen',
      'Persuasion,',
    ]);
  });

  it('are one when the query has no list, and none when the list is absent', async () => {
    await expect(table('{ shelf(id: "a") { label volumes { totalCount } } }')).resolves.toEqual([
      'label,volumes.totalCount',
      'A,2',
    ]);
    await expect(table('{ shelf(id: "x") { label volumes { nodes { id } } } }')).resolves.toEqual([
      'label,volumes.id',
    ]);
  });

  it('have to be chosen when two lists are equally deep', async () => {
    const query = '{ shelves { nodes { id } } volumes { nodes { id } } }';
    await expect(refusal(query)).resolves.toEqual([
      400,
      'The query holds several lists that could be the rows. Say which with rows=…: "shelves" or "volumes".',
    ]);
    await expect(table(query, { parameters: '?rows=shelves' })).resolves.toEqual([
      'shelves.id,volumes.id',
      'a,1; 2',
      'b,1; 2',
    ]);
  });

  it('name the choices when rows names none of them', async () => {
    const refused = refusal('{ shelves { nodes { id } } }', { parameters: '?rows=shelf' });
    await expect(refused).resolves.toEqual([400, 'rows must name "shelves", but it is "shelf".']);
  });
});

describe('the columns of an export', () => {
  it('follow the selection, under aliases, with fragments written out', async () => {
    const query = `
      query Volumes($short: Boolean = true) {
        volumes {
          edges { cursor position: rank node { ...Names shelf { label } id @skip(if: $short) } }
          pageInfo { endCursor }
        }
      }
      fragment Names on Volume { heading: title ... on Volume { kind: __typename } }`;
    await expect(table(query)).resolves.toEqual([
      'position,heading,kind,shelf.label',
      '1,Emma,Volume,A',
      '2,Persuasion,Volume,A',
    ]);
    const variables = { short: false };
    await expect(table(query, { variables })).resolves.toContain('1,Emma,Volume,A,1');
  });

  it('are those of every type that a list can hold', async () => {
    const query = `{
      things { kind: __typename ... on Room { name floors } ... on Author { name born } }
    }`;
    await expect(table(query)).resolves.toEqual([
      'kind,name,floors,born',
      'Room,Attic,3,',
      'Author,Jane Austen,,1775',
    ]);
  });

  it('are JSON for lists of several values, and for facets on every row', async () => {
    const query = '{ volumes(search: "E") { facets { value count } nodes { title words } } }';
    await expect(table(query)).resolves.toEqual([
      'facets,title,words',
      '"[{""value"":""all"",""count"":1}]",Emma,wit',
    ]);
  });

  it('have lists whole that are longer than a page', async () => {
    const long = [{ id: 'a', label: 'A', volumes: volumes(130) }];
    const { post } = await startExportGateway(long, cleanup);
    const response = await post('{ shelves { nodes { volumes { totalCount nodes { id } } } } }', {
      accept: 'application/x-ndjson',
      parameters: '?rows=shelves',
    });
    const [row] = await objectsOf(response);
    expect(row).toEqual({
      'volumes.totalCount': 130,
      'volumes.id': volumes(130).map(({ id }) => id),
    });
  });

  it('must not share a name', async () => {
    const query = '{ volumes { totalCount nodes { totalCount: title } } }';
    await expect(refusal(query)).resolves.toEqual([
      400,
      'Two columns would be named "totalCount": give one of the fields an alias.',
    ]);
  });

  it('are the same whatever the data', async () => {
    const query = '{ volumes(search: "nothing") { nodes { title words author { name } } } }';
    await expect(table(query)).resolves.toEqual(['title,words,author.name']);
  });
});

describe('an export is refused', () => {
  it.each([
    [
      'a mutation',
      'mutation { burn }',
      'An export only reads: the operation must be a query, but it is a mutation.',
    ],
    [
      'an unknown field',
      '{ volumes { nodes { colour } } }',
      'Cannot query field "colour" on type "Volume".',
    ],
    ['broken text', '{ volumes ', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'an alias of its own',
      '{ volumes { nodes { _export_x: title } } }',
      'Names that begin with "_export" are the export\'s own, but one is "_export_x".',
    ],
    [
      'the schema',
      '{ __schema { queryType { name } } }',
      '__schema describes the schema and cannot be exported. Ask it at /graphql.',
    ],
    [
      'nodes and edges',
      '{ volumes { nodes { id } edges { node { id } } } }',
      '"volumes" selects its records several times: use one of nodes and edges, once.',
    ],
    ['an empty query', '', 'query must be the text of a query.'],
    [
      'no column',
      '{ volumes { pageInfo { hasNextPage } edges { cursor } } }',
      'The query selects no field that could be a column.',
    ],
  ])('for %s', async (_name, query, message) => {
    await expect(refusal(query)).resolves.toEqual([400, message]);
  });

  it('for fragments that double at each level', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_none, level) =>
        `fragment F${level} on Volume { ...F${level + 1} shelf { volumes { nodes { ...F${level + 1} } } } }`,
    );
    const query = `{ volumes { nodes { ...F0 } } } ${fragments.join(' ')} fragment F30 on Volume { id }`;
    await expect(refusal(query)).resolves.toEqual([
      400,
      'The query has 93 levels of fields, but may have at most 30.',
    ]);
  });

  it.each([
    ['?rows=a&rows=b', 'rows must be given once.'],
    ['?first=3', 'An export takes rows, format, citation in its address, but not "first".'],
    ['?format=xml', 'format must be csv, ndjson, parquet, but it is "xml".'],
    ['?citation=none', 'citation must be zip, but it is "none".'],
  ])('for the parameters %s', async (parameters, message) => {
    await expect(refusal('{ volumes { nodes { id } } }', { parameters })).resolves.toEqual([
      400,
      message,
    ]);
  });

  it('for an operation that is not there', async () => {
    const refused = refusal('query A { volumes { nodes { id } } }', { operationName: 'B' });
    await expect(refused).resolves.toEqual([
      400,
      'operationName must name an operation of the query, but operationName is "B".',
    ]);
  });

  it.each(['GET', 'PUT', 'DELETE'])('by %s', async (method) => {
    const { url } = await startExportGateway(shelves, cleanup);
    const response = await fetch(`${url}export?query={volumes{nodes{id}}}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message: `${method} /export is not offered: an export is work that no link or crawler may start, and its query can be longer than an address. Send the GraphQL request by POST, as application/json.`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it('when a page of another site could have sent it unasked', async () => {
    const { url } = await startExportGateway(shelves, cleanup);
    const body = '{"query":"{ volumes { nodes { id } } }"}';
    const response = await fetch(`${url}export`, { method: 'POST', body });
    expect(response.status).toBe(400);
  });
});
