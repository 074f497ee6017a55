import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPersistedQueries } from '../src/server/readPersistedQueries';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { createBooks } from './testSubgraphs';

const cleanup = useCleanups();

function write(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cleanup(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'manifest.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function manifest(operations: unknown): unknown {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

const body = 'query Title($id: ID!) {\n  book(id: $id) { title }\n}';
const title = { id: 'title-1', name: 'Title', type: 'query', body };
const titleOf1 = { status: 200, answer: { data: { book: { title: 'Emma' } } } };

async function start(operations: unknown, PERSISTED_QUERIES_ONLY: boolean) {
  const PERSISTED_QUERIES = write(manifest(operations));
  const persistedQueries = readPersistedQueries({ PERSISTED_QUERIES, PERSISTED_QUERIES_ONLY });
  const books = await startSubgraph(answerWith(createBooks()));
  const gateway = await startTestGateway({ urls: { books: books.url }, persistedQueries });
  [books.stop, gateway.stop].forEach(cleanup);
  const post = async (request: unknown, path = 'graphql') => {
    const response = await fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  return { post, books };
}

function byId(sha256Hash: string, query?: string) {
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return { query, extensions, variables: { id: '1' } };
}

const notInList = {
  errors: [
    {
      message:
        'This gateway executes the operations of its list only. Send the id of one of them as extensions.persistedQuery.sha256Hash.',
      extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    },
  ],
};

describe('a list of persisted queries', () => {
  it('is known from the start, beside what clients send', async () => {
    const { post } = await start([title], false);
    await expect(post(byId('title-1'))).resolves.toEqual(titleOf1);
    await expect(post(byId('title-1'))).resolves.toEqual(titleOf1);
    await expect(post({ query: '{ __typename }' })).resolves.toMatchObject({ status: 200 });
  });

  it('can be all that is executed', async () => {
    const { post, books } = await start([title], true);
    await expect(post(byId('title-1'))).resolves.toEqual(titleOf1);
    const variables = { id: '1' };
    await expect(post({ query: body, variables })).resolves.toEqual(titleOf1);
    const other = 'query Title($id: ID!) { book(id: $id) { title } }';
    const hash = createHash('sha256').update(other).digest('hex');
    for (const request of [{ query: other, variables }, byId(hash, other)]) {
      await expect(post(request)).resolves.toEqual({ status: 400, answer: notInList });
      await expect(post(request)).resolves.toEqual({ status: 400, answer: notInList });
    }
    await expect(post(byId(hash))).resolves.toMatchObject({
      answer: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    });
    await expect(post({ query: other, variables }, 'export')).resolves.toEqual({
      status: 400,
      answer: notInList,
    });
    expect(books.requests).toHaveLength(2);
  });
});

describe('the manifest of persisted queries', () => {
  const read = (content: unknown) =>
    readPersistedQueries({ PERSISTED_QUERIES: write(content), PERSISTED_QUERIES_ONLY: false });

  it('may be missing, but not when nothing else may be executed', () => {
    expect(readPersistedQueries({ PERSISTED_QUERIES_ONLY: false })).toBeUndefined();
    expect(() => readPersistedQueries({ PERSISTED_QUERIES_ONLY: true })).toThrow(
      'PERSISTED_QUERIES_ONLY is "true", but PERSISTED_QUERIES names no manifest: no operation would be allowed.',
    );
  });

  it.each([
    ['is no JSON', '{', /Expected property name|JSON/],
    [
      'is of another kind',
      { operations: [] },
      /format: must be "apollo-persisted-query-manifest"\.\n {2}- version: must be 1\./,
    ],
    ['has no operations', manifest(undefined), /operations: must be a list of operations\./],
    [
      'has an operation without a body',
      manifest([{ ...title, body: undefined }]),
      /operations\.0\.body: /,
    ],
    [
      'has a body that is no GraphQL',
      manifest([{ ...title, body: 'query {' }]),
      /The body of "title-1" is no GraphQL: Syntax Error/,
    ],
    [
      'has another operation under a name',
      manifest([
        { ...title, type: 'mutation' },
        { ...title, id: '2', name: 'Other' },
      ]),
      /The body of "title-1" holds no mutation of the name "Title"\.\n {2}- The body of "2" holds no query of the name "Other"\./,
    ],
    ['has an id twice', manifest([title, title]), /The id "title-1" stands there twice\./],
  ])('is refused when it %s', (_how, content, message) => {
    expect(() => read(content)).toThrow(message);
  });
});
