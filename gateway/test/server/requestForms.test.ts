import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { request, type Dispatcher } from 'undici';
import { startTestGateway, type TestGateway } from '../startTestGateway';

const json = { 'content-type': 'application/json' };
const body = '{"query":"{ __typename }"}';

type Headers = Record<string, string>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({});
});
afterAll(() => gateway.stop());

async function send(
  method: string,
  headers: Headers,
  sent: Dispatcher.RequestOptions['body'] = body,
) {
  const response = await request(`${gateway.url}graphql`, {
    method: method as 'GET',
    headers,
    body: method === 'GET' ? null : sent,
  });
  const text = await response.body.text();
  return { status: response.statusCode, headers: response.headers, text };
}

function badRequest(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

describe('the body of a request', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
  ])('may be of type %s', async (type) => {
    const { status, text } = await send('POST', { 'content-type': type });
    expect([status, JSON.parse(text)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it.each([
    [
      'application/graphql',
      'content-type must be application/json, but it is "application/graphql".',
    ],
    [
      'application/x+json',
      'content-type must be application/json, but it is "application/x+json".',
    ],
    ['nonsense', 'content-type must be application/json, but it is "nonsense".'],
    [
      'application/json; charset=utf-16',
      'The charset of content-type must be utf-8, but it is utf-16.',
    ],
    [
      'application/json; charset=utf-7',
      'The charset of content-type must be utf-8, but it is utf-7.',
    ],
    [
      'application/json; charset=ibm500',
      'The charset of content-type must be utf-8, but it is ibm500.',
    ],
  ])('may not be of type %s', async (type, message) => {
    const { status, text } = await send('POST', { 'content-type': type });
    expect([status, JSON.parse(text)]).toEqual([415, badRequest(message)]);
  });

  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip'])(
    'may not be encoded as %s',
    async (encoding) => {
      const headers = { ...json, 'content-encoding': encoding };
      const { status, headers: answered, text } = await send('POST', headers, gzipSync(body));
      expect([status, answered['accept-encoding']]).toEqual([415, 'identity']);
      expect(JSON.parse(text)).toEqual(
        badRequest(`The body must not be compressed, but content-encoding is ${encoding}.`),
      );
    },
  );

  it.each([
    ['{"query":', 'The body must be JSON: '],
    ['', 'The body must be JSON: '],
    ['[{"query":"{ __typename }"}]', 'The body must be one GraphQL request, but it is a list'],
    ['"{ __typename }"', 'POST body missing'],
    ['null', 'POST body missing'],
    ['{"query":1}', 'GraphQL queries must be strings'],
    ['{"query":"{ __typename }","variables":[1]}', '`variables` in a POST body must be an object'],
    [
      '{"query":"{ __typename }","operationName":1}',
      '`operationName` in a POST body must be a string',
    ],
  ])('may not be %j', async (sent, message) => {
    const { status, text } = await send('POST', json, sent);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual(badRequest(expect.stringContaining(message) as string));
  });

  it('is read as UTF-8 wherever its letters are cut', async () => {
    const query = 'query ($first: Int) { books(first: $first) { title } }';
    const bytes = Buffer.from(JSON.stringify({ query, variables: { first: 'Ж漢🏃' } }));
    const oneByOne = Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)));
    const { text } = await send('POST', json, oneByOne);
    expect(text).toContain('Int cannot represent non-integer value: \\"Ж漢🏃\\"');
  });
});

describe('a method', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is not offered, and the answer says which are',
    async (method) => {
      const { status, headers, text } = await send(method, json);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
      expect(JSON.parse(text)).toEqual(
        badRequest(
          `${method} /graphql is not offered. Send the GraphQL request by POST, or a query by GET.`,
        ),
      );
    },
  );
});

describe('a request that a page of another site could send unasked', () => {
  it.each<[string, string, Headers]>([
    ['GET', 'without a header', {}],
    ['GET', 'with an empty header', { 'apollo-require-preflight': '' }],
    ['POST', 'without a content type', {}],
    ['POST', 'as text', { 'content-type': 'text/plain;charset=utf-8' }],
    ['POST', 'as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['POST', 'as a form in parts', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('is refused: %s %s', async (method, _name, headers) => {
    const { status, text } = await send(method, headers);
    expect([status, JSON.parse(text)]).toEqual([
      400,
      badRequest(
        'A page of another site could send this request unasked. Send content-type: application/json, or the header apollo-require-preflight or x-apollo-operation-name with any value.',
      ),
    ]);
  });
});

describe('the status of a request that fails', () => {
  const wrong = '{"query":"{ nothing }"}';

  it.each([
    ['application/graphql-response+json', wrong, 400],
    ['application/json', wrong, 200],
    ['*/*', wrong, 400],
    [
      'application/graphql-response+json',
      '{"query":"query ($id: ID!) { book(id: $id) { id } }"}',
      400,
    ],
    ['application/json', '{"query":"query ($id: ID!) { book(id: $id) { id } }"}', 200],
    [
      'application/graphql-response+json',
      '{"query":"query A { a: __typename } query B { __typename }"}',
      400,
    ],
    ['application/json', '{"query":"query A { a: __typename } query B { __typename }"}', 200],
    ['application/json', '{}', 400],
    ['application/json', '{"query":', 400],
  ])('is, for accept: %s and %s, %i', async (accept, sent, expected) => {
    const { status, headers, text } = await send('POST', { ...json, accept }, sent);
    expect(status).toBe(expected);
    expect(headers['content-type']).toBe(
      `${accept.replace('*/*', 'application/json')}; charset=utf-8`,
    );
    expect(Object.keys(JSON.parse(text))).toEqual(['errors']);
  });

  it('is 400 in every media type when the query is out of bounds', async () => {
    const sent = JSON.stringify({ query: `{ ${'__typename '.repeat(10_001)} }` });
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const { status, text } = await send('POST', { ...json, accept }, sent);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { bound: 'tokens' } }] });
    }
  });

  it('is 4xx in GraphQL’s media type when a persisted query is not known', async () => {
    const unknown = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}';
    const statuses = [];
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      statuses.push((await send('POST', { ...json, accept }, unknown)).status);
    }
    expect(statuses).toEqual([400, 200, 200]);
  });

  it('is 200 when a subgraph that is down leaves no data', async () => {
    const accept = 'application/graphql-response+json';
    const sent = '{"query":"{ books { title } }"}';
    const { status, text } = await send('POST', { ...json, accept }, sent);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { books: null }, errors: [{}] });
  });

  it('is 406 when the client accepts no form that answers have', async () => {
    const { status, text } = await send('POST', { ...json, accept: 'text/html' });
    expect([status, JSON.parse(text)]).toEqual([
      406,
      badRequest(
        'accept must allow application/graphql-response+json or application/json in UTF-8: answers have no other form.',
      ),
    ]);
  });
});
