import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { RegistryError } from '../../src/registry/RegistryError';
import type { TestSubgraph } from '../startSubgraph';
import { composingGate } from './composingGate';
import { ratings, startBooks } from './partners';
import { startRegistryGateway, type RegistryGateway } from './startRegistryGateway';

let database: TestDatabase;
let books: TestSubgraph;
let gateway: RegistryGateway;
let editor: string;
let own: string;
let isBusy = false;

beforeAll(async () => {
  database = await createTestDatabase();
  const started = await startBooks();
  books = started;
  const gate = composingGate();
  const busy = new RegistryError('SERVER_BUSY', 'Too many schemas are being checked.');
  gateway = await startRegistryGateway({
    databaseUrl: database.url,
    builtIn: started.builtIn,
    allowsPrivateMembers: false,
    gate: { ...gate, check: (check) => (isBusy ? Promise.reject(busy) : gate.check(check)) },
  });
  editor = gateway.editorKey();
  own = await gateway.createKey('ratings');
});

afterAll(async () => {
  await gateway?.stop();
  await books?.stop();
  await database?.drop();
});

const member = ratings('https://ratings.example.org/');

it('gives each agency keys of its own alone, two at a time, and to the editors all', async () => {
  const { ask } = gateway;
  const second = await ask('POST registry/keys', { key: own, body: { member: 'ratings' } });
  expect(second.body).toEqual({
    key: {
      id: second.body.text!.slice(4, 14),
      member: 'ratings',
      label: '',
      createdAt: expect.stringMatching(/Z$/),
      revokedAt: null,
      lastUsedAt: null,
    },
    text: expect.stringMatching(/^agk_[a-z2-7]{10}_[\w-]{43}$/),
  });
  const third = await ask('POST registry/keys', { key: own, body: { member: 'ratings' } });
  expect([third.status, third.body.errors![0]!.extensions.code]).toEqual([409, 'TOO_MANY_KEYS']);

  const listed = await ask('GET registry/keys', { key: own });
  expect(listed.body).toMatchObject({ keys: [{ member: 'ratings' }, { member: 'ratings' }] });
  const all = await ask('GET registry/keys', { key: editor });
  expect((all.body as unknown as { keys: unknown[] }).keys).toHaveLength(3);
  expect(JSON.stringify([listed, all])).not.toContain(own.slice(15));

  const id = second.body.key!.id;
  const revoked = await ask(`DELETE registry/keys/${id}`, { key: own });
  expect(revoked.body).toMatchObject({ key: { id, revokedAt: expect.stringMatching(/Z$/) } });
  const after = await ask('GET registry/keys', { key: second.body.text! });
  expect([after.status, after.headers.get('www-authenticate'), after.body]).toEqual([
    401,
    'Bearer realm="registry"',
    {
      errors: [
        {
          message:
            'There is no such key, or it was revoked. Ask for a new one: the editors of the graph make keys.',
          extensions: { code: 'KEY_REFUSED' },
        },
      ],
    },
  ]);
  await ask('POST registry/keys', { key: editor, body: { editor: true, label: 'for two' } });
});

it('remembers what the editors approve', async () => {
  const body = { member: 'ratings', changes: ['FIELD_REMOVED Book.old'], reason: 'Nobody asks.' };
  const { body: approved } = await gateway.ask('POST registry/approvals', { key: editor, body });
  const { body: all } = await gateway.ask('GET registry/approvals');
  expect(approved).toEqual(all);
  expect(all).toMatchObject({
    approvals: [
      {
        member: 'ratings',
        changeId: 'FIELD_REMOVED Book.old',
        reason: 'Nobody asks.',
        approvedAt: expect.stringMatching(/Z$/),
        approvedBy: { kind: 'editor' },
      },
    ],
  });
});

type Case = [string, string, { key?: () => string; body?: unknown }, number, string, string];

const ofRatings = () => own;
const ofEditors = () => editor;

it.each<Case>([
  ['no key', 'POST registry/publish', { body: member }, 401, 'KEY_MISSING', 'needs a key'],
  [
    'no key of ours',
    'POST registry/publish',
    { key: () => 'abc', body: member },
    401,
    'KEY_REFUSED',
    'as it was given out',
  ],
  [
    'an unknown key',
    'POST registry/check',
    { key: () => `${own.slice(0, -3)}AAA`, body: member },
    401,
    'KEY_REFUSED',
    'no such key',
  ],
  [
    'another’s name',
    'POST registry/publish',
    { key: ofRatings, body: { ...member, name: 'books' } },
    403,
    'KEY_OUT_OF_SCOPE',
    'is for the member "ratings" alone, and not for "books"',
  ],
  [
    'another’s version',
    'POST registry/rollback',
    { key: ofRatings, body: { name: 'books', version: 1 } },
    403,
    'KEY_OUT_OF_SCOPE',
    '"books"',
  ],
  [
    'the whole graph',
    'POST registry/rollback',
    { key: ofRatings, body: { supergraph: 1 } },
    403,
    'KEY_OUT_OF_SCOPE',
    'Only the editors',
  ],
  [
    'an approval',
    'POST registry/approvals',
    { key: ofRatings, body: { member: 'ratings', changes: ['a'], reason: 'b' } },
    403,
    'KEY_OUT_OF_SCOPE',
    'Only the editors',
  ],
  [
    'a key for another',
    'POST registry/keys',
    { key: ofRatings, body: { member: 'books' } },
    403,
    'KEY_OUT_OF_SCOPE',
    '"books"',
  ],
  [
    'a key of editors',
    'POST registry/keys',
    { key: ofRatings, body: { editor: true } },
    403,
    'KEY_OUT_OF_SCOPE',
    'Only the editors',
  ],
  [
    'another’s keys',
    'GET registry/keys?member=books',
    { key: ofRatings },
    403,
    'KEY_OUT_OF_SCOPE',
    '"books"',
  ],
  [
    'an unknown key’s end',
    'DELETE registry/keys/aaaaaaaaaa',
    { key: ofEditors },
    404,
    'NOT_FOUND',
    'no key with the id "aaaaaaaaaa"',
  ],
  [
    'an unknown member',
    'GET registry/members/nobody/versions',
    {},
    404,
    'NOT_FOUND',
    '"nobody" was ever published',
  ],
  [
    'an unknown version',
    'GET registry/members/books/schema?version=7',
    { key: ofRatings },
    404,
    'NOT_FOUND',
    '"books" has no version 7: its versions are 1 to 1.',
  ],
  [
    'an unknown supergraph',
    'POST registry/rollback',
    { key: ofEditors, body: { supergraph: 99 } },
    404,
    'NOT_FOUND',
    'There is no supergraph 99',
  ],
  [
    'a stranger’s leaving',
    'POST registry/retire',
    { key: ofEditors, body: { name: 'nobody' } },
    404,
    'NOT_FOUND',
    '"nobody" is no member',
  ],
  [
    'a built-in’s leaving',
    'POST registry/retire',
    { key: ofEditors, body: { name: 'books' } },
    400,
    'BAD_REQUEST',
    'brought along by the deployment',
  ],
  [
    'a bad name',
    'POST registry/check',
    { body: { ...member, name: 'Health_1' } },
    400,
    'BAD_REQUEST',
    'name must be 2 to 40 lower case letters, digits and "-", beginning with a letter, but it is "Health_1".',
  ],
  [
    'no schema',
    'POST registry/check',
    { body: { name: 'ratings' } },
    400,
    'BAD_REQUEST',
    'sdl is missing: it must be the schema, as text.',
  ],
  [
    'something else',
    'POST registry/check',
    { body: { ...member, schema: 'x' } },
    400,
    'BAD_REQUEST',
    '"schema" is nothing that this takes.',
  ],
  [
    'going back to nothing',
    'POST registry/rollback',
    { key: ofEditors, body: { name: 'books' } },
    400,
    'BAD_REQUEST',
    'must hold either `supergraph`',
  ],
  [
    'a private address',
    'POST registry/publish',
    { key: ofRatings, body: { ...member, url: 'http://127.0.0.1:4100/' } },
    400,
    'BAD_REQUEST',
    'url must begin with https:// and lead to the public internet',
  ],
  [
    'half a page',
    'GET registry/history?limit=0.5',
    {},
    400,
    'BAD_REQUEST',
    'limit must be a whole number from 1 to 1000, but it is 0.5.',
  ],
  [
    'another method',
    'PUT registry/publish',
    { body: member },
    405,
    'BAD_REQUEST',
    'PUT /registry/publish is not offered: it takes POST.',
  ],
  [
    'another address',
    'GET registry/nothing',
    {},
    404,
    'BAD_REQUEST',
    'There is nothing at GET /registry/nothing.',
  ],
])('refuses %s in clear words', async (_name, ...rest) => {
  const [request, { key, body }, status, code, message] = rest;
  const answer = await gateway.ask(request, { ...(key && { key: key() }), body });
  expect([answer.status, answer.body.errors![0]!.extensions.code]).toEqual([status, code]);
  expect(answer.body.errors![0]!.message).toContain(message);
});

it('reads JSON alone, of four megabytes at most', async () => {
  const post = (contentType: string, body: string) =>
    fetch(`${gateway.url}registry/check`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
  const answers = await Promise.all([
    post('text/plain', '{}'),
    post('application/json', '{'),
    post('application/json', `"${'a'.repeat(4 * 1024 * 1024)}"`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([415, 400, 413]);
});

it('says when to come back while too many schemas wait', async () => {
  isBusy = true;
  const { status, headers, body } = await gateway.ask('POST registry/check', { body: member });
  isBusy = false;
  expect([status, headers.get('retry-after'), body.errors![0]!.extensions.code]).toEqual([
    429,
    '2',
    'SERVER_BUSY',
  ]);
});
