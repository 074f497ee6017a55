import { useCleanups } from './cleanups';
import { answerWith, startSubgraph } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { createBooks, createReviews } from './testSubgraphs';

const cleanup = useCleanups();

async function start(options: { corsOrigins?: string[] } = {}) {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerWith(createReviews()));
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls, ...options });
  [books.stop, reviews.stop, gateway.stop].forEach(cleanup);
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}graphql?${new URLSearchParams(parameters)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  return { ...gateway, get, books, reviews };
}

const emma = { data: { book: { title: 'Emma' } } };

describe('GraphQL over HTTP', () => {
  it('answers a query by GET, with variables and operation name', async () => {
    const { get } = await start();
    const response = await get({
      query:
        'query One($id: ID!) { book(id: $id) { title } } query Other { book(id: "2") { title } }',
      variables: '{"id":"1"}',
      operationName: 'One',
    });
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toEqual(emma);
  });

  it.each(['application/graphql-response+json', 'application/json'])(
    'answers in %s when asked to',
    async (type) => {
      const { get, query } = await start();
      const byGet = await get({ query: '{ book(id: "1") { title } }' }, { accept: type });
      const byPost = await query('{ book(id: "1") { title } }', { headers: { accept: type } });
      expect(byGet.headers.get('content-type')).toContain(type);
      expect(byPost.headers.get('content-type')).toContain(type);
    },
  );

  it('refuses a mutation by GET and takes it by POST', async () => {
    const { get, query } = await start();
    const mutation = 'mutation { addBook(title: "Lady Susan") { title } }';
    const refused = await get({ query: mutation });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toBe('POST');
    await expect(refused.json()).resolves.toEqual({
      errors: [
        {
          message: 'GET requests only support query operations, not mutation operations',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    await expect(query(mutation)).resolves.toMatchObject({
      data: { addBook: { title: 'Lady Susan' } },
    });
  });

  it('refuses what a page of another site could send unasked', async () => {
    const { url } = await start();
    const byGet = await fetch(`${url}graphql?query={__typename}`);
    const byForm = await fetch(`${url}graphql`, {
      method: 'POST',
      body: '{"query":"{__typename}"}',
    });
    expect([byGet.status, byForm.status]).toEqual([400, 400]);
    await expect(byGet.json()).resolves.toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it.each([
    ['a syntax error', '{ book(id: "1" }', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ book(id: "1") { colour } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing argument', '{ book { title } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', 'query ($id: ID!) { book(id: $id) { title } }', 'BAD_USER_INPUT'],
  ])('answers %s with 400 and a code', async (_name, text, code) => {
    const { query } = await start();
    const { status, errors } = await query(text);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code });
  });

  it.each([
    ['Two', 'operationName must be one of "One", "Three", but it is "Two".'],
    [undefined, 'operationName must say which of the operations to execute: "One", "Three".'],
  ])(
    'says which operations a query holds when it is asked for %s',
    async (operationName, message) => {
      const { query } = await start();
      const text = 'query One { __typename } query Three { __typename }';
      const { status, errors } = await query(text, operationName ? { operationName } : {});
      expect(status).toBe(400);
      expect(errors).toEqual([{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
    },
  );

  it.each([
    ['no JSON', '{"query":', 400],
    ['no query', '{}', 400],
    [
      'more than 1 MB',
      JSON.stringify({ query: `{ __typename } #${' '.repeat(1024 * 1024)}` }),
      413,
    ],
  ])('answers a body of %s in the form of a GraphQL response', async (_name, body, status) => {
    const { url } = await start();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    await expect(response.json()).resolves.toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('shows its schema to everybody, without anything of federation', async () => {
    const { query } = await start();
    const { data } = await query('{ schema: __schema { types { name } } }');
    const { schema } = data as { schema: { types: { name: string }[] } };
    const names = schema.types.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Book', 'Author', 'Review']));
    expect(
      names.filter((name) => /^(_|join__|link__)/.test(name) && !name.startsWith('__')),
    ).toEqual([]);
  });

  it('compresses large answers', async () => {
    const { query } = await start();
    const { headers } = await query(
      '{ __schema { types { name fields { name description type { name } } } } }',
      {
        headers: { 'accept-encoding': 'gzip' },
      },
    );
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('says where the graph is to who looks elsewhere', async () => {
    const { url } = await start();
    const response = await fetch(`${url}grapql?token=1`);
    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message:
            'There is nothing at GET /grapql. The graph answers at /graphql, the explorer at /explorer.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it('names no software in its headers', async () => {
    const { url } = await start();
    const { headers } = await fetch(`${url}health/live`);
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

function extensions(sha256Hash: string): string {
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}

describe('persisted queries', () => {
  const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';

  it('are asked for once and known from then on', async () => {
    const { get } = await start();
    const unknown = await get({ extensions: extensions(hash) });
    await expect(unknown.json()).resolves.toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await get({ query: '{__typename}', extensions: extensions(hash) });
    const known = await get({ extensions: extensions(hash) });
    await expect(known.json()).resolves.toEqual({ data: { __typename: 'Query' } });
  });

  it('are refused under the hash of another text', async () => {
    const { get } = await start();
    const response = await get({ query: '{ __typename }', extensions: extensions(hash) });
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toEqual({
      errors: [
        { message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });
});

describe('pages of other origins', () => {
  const origin = 'https://data.example.org';

  it('may query the graph when they are listed', async () => {
    const { get } = await start({ corsOrigins: [origin] });
    const listed = await get({ query: '{ __typename }' }, { origin });
    const other = await get({ query: '{ __typename }' }, { origin: 'https://example.com' });
    expect(listed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may not by default', async () => {
    const { get } = await start();
    const response = await get({ query: '{ __typename }' }, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('asks each subgraph once, however long the list and wherever its books stand', async () => {
  const { query, books, reviews } = await start();
  const { data } = await query(
    '{ books { title rating author { name prizes books { id rating } } } }',
  );
  expect(data).toMatchObject({ books: [{ rating: 1 }, { rating: 2 }, { rating: 3 }] });
  expect([books.requests.length, reviews.requests.length]).toEqual([1, 1]);
});
