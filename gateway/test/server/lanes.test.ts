import { createHash } from 'node:crypto';
import { request } from 'undici';
import pino from 'pino';
import { ApolloServer } from '@apollo/server';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';

const cleanup = useCleanups();
const origin = 'https://data.example.org';

async function start() {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerWith(createReviews()));
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info', base: null, timestamp: false },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls, log, corsOrigins: [origin] });
  [books.stop, reviews.stop, gateway.stop].forEach(cleanup);
  const throughApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  cleanup(() => throughApollo.mockRestore());
  const send = async (message: Message) => {
    throughApollo.mockClear();
    lines.length = 0;
    const { statusCode, headers, body } = await sendTo(gateway.url, message);
    const { date: _date, ...kept } = headers;
    const answer = { status: statusCode, headers: kept, text: await body.text() };
    return { answer, log: lines.map(withoutTimes), lane: laneOf(throughApollo.mock.calls.length) };
  };
  return { ...gateway, send };
}

interface Message {
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body: Record<string, unknown>;
}

/** Sends just the headers that it is told to, unlike `fetch`. */
function sendTo(url: string, { method = 'POST', headers, body }: Message) {
  const isPost = method === 'POST';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return request(`${url}graphql${isPost ? '' : `?${search}`}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-request-id': 'desk-7', ...headers },
    body: isPost ? JSON.stringify(body) : null,
  });
}

function laneOf(calls: number): 'slow' | 'fast' {
  return calls === 0 ? 'fast' : 'slow';
}

function withoutTimes({ durationMs, ...line }: Record<string, unknown>) {
  return { ...line, isTimed: typeof durationMs === 'number' };
}

const emma = '{ book(id: "1") { title } }';
const byId = 'query One($id: ID!) { book(id: $id) { title rating } }';
const long = '{ __schema { types { name description fields { name description } } } }';
const graphqlResponse = { accept: 'application/graphql-response+json' };
const json = { accept: 'application/json' };

const messages: Record<string, Message> = {
  'a query': { body: { query: emma } },
  'a query that leaves the rest null': {
    body: { query: emma, variables: null, operationName: null, extensions: null },
  },
  'a query with unknown extensions': { body: { query: emma, extensions: { some: 'value' } } },
  'variables and an operation name': {
    body: { query: `${byId} query Two { __typename }`, operationName: 'One', variables: { id: 2 } },
  },
  'more variables than the operation has': {
    body: { query: byId, variables: { id: '1', more: { deep: [1] } } },
  },
  'a variable that is missing': { body: { query: byId } },
  'a variable that is missing, in GraphQL’s media type': {
    body: { query: byId },
    headers: graphqlResponse,
  },
  'a variable that is missing, in plain JSON': { body: { query: byId }, headers: json },
  'two variables of wrong types': {
    body: {
      query: 'query ($first: Int, $id: ID!) { books(first: $first) { id } book(id: $id) { id } }',
      variables: { first: 'x', id: {} },
    },
  },
  'a mutation': { body: { query: 'mutation { addBook(title: "Lady Susan") { title } }' } },
  'a query by GET': { method: 'GET', body: { query: emma } },
  'a query by GET with variables': {
    method: 'GET',
    body: { query: byId, variables: { id: '1' }, operationName: 'One' },
    headers: graphqlResponse,
  },
  'a query by HEAD': { method: 'HEAD', body: { query: emma } },
  'an error that is meant for clients': { body: { query: '{ refused }' } },
  'an error that only the log explains': { body: { query: '{ broken books { title } }' } },
  'an argument that a subgraph refuses': { body: { query: '{ books(first: 101) { title } }' } },
  introspection: { body: { query: long } },
  'introspection with gzip': { body: { query: long }, headers: { 'accept-encoding': 'gzip' } },
  'introspection with Brotli': {
    body: { query: long },
    headers: { 'accept-encoding': 'gzip, deflate, br', origin },
  },
  'a page of another origin': { body: { query: emma }, headers: { origin } },
  conditions: {
    body: {
      query: 'query ($no: Boolean!) { books { title rating @include(if: $no) } }',
      variables: { no: false },
    },
  },
};

it.each(Object.entries(messages))('answers %s alike on the fast lane', async (_name, message) => {
  const { send } = await start();
  const [first, second] = [await send(message), await send(message)];
  expect([first.lane, second.lane]).toEqual(['slow', 'fast']);
  expect(second.answer).toEqual(first.answer);
  expect(second.log).toEqual(first.log);
});

it('takes a persisted query by its hash, by POST and by GET', async () => {
  const { send } = await start();
  const sha256Hash = createHash('sha256').update(emma).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const first = await send({ body: { query: emma, extensions } });
  const others = [
    await send({ body: { query: emma, extensions } }),
    await send({ body: { extensions } }),
    await send({ method: 'GET', body: { extensions } }),
  ];
  expect([first, ...others].map(({ lane }) => lane)).toEqual(['slow', 'fast', 'fast', 'fast']);
  expect(others.map(({ answer }) => answer.text)).toEqual(others.map(() => first.answer.text));
});

const unpersisted = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };

it.each<[string, Message]>([
  [
    'a mutation by GET',
    { method: 'GET', body: { query: 'mutation { addBook(title: "x") { id } }' } },
  ],
  ['a text under the hash of another', { body: { query: emma, extensions: unpersisted } }],
  ['an empty operation name', { body: { query: emma, operationName: '' } }],
  ['a name that the query does not hold', { body: { query: emma, operationName: 'Two' } }],
  ['variables that are a list', { body: { query: emma, variables: [] } }],
  [
    'variables that name the prototype',
    { body: JSON.parse(`{"query":${JSON.stringify(emma)},"variables":{"__proto__":{"id":1}}}`) },
  ],
  ['no query', { body: { id: 1 } }],
])('refuses %s however often the operation was met', async (_name, message) => {
  const { send } = await start();
  const { query = emma } = message.body;
  await send({ body: { query } });
  const { answer, lane } = await send(message);
  expect(lane).toBe('slow');
  expect(answer.status).toBe(message.method === 'GET' ? 405 : 400);
  expect(JSON.parse(answer.text)).toEqual({ errors: [expect.any(Object)] });
});
