import { generateKeyPairSync } from 'node:crypto';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { SigningKey } from '../../src/signing/SigningKey';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { useCleanups } from '../cleanups';
import { startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { subgraphRequest } from '../subgraphRequest';
import { createBooks } from '../testSubgraphs';
import { serveKeys, startVerifyingSubgraph } from './startVerifyingSubgraph';

const cleanup = useCleanups();
afterEach(() => jest.restoreAllMocks());

const newKey = () => new SigningKey(generateKeyPairSync('ed25519').privateKey);

/** Books of the kit that accept the requests which `of.key` signed. */
async function startBooks(of: { key: SigningKey }) {
  const keys = await serveKeys(of);
  cleanup(keys.stop);
  const books = await startVerifyingSubgraph({
    name: 'books',
    schema: createBooks(),
    jwks: keys.url,
  });
  cleanup(books.stop);
  return books;
}

function connect(url: string, signingKey: SigningKey | undefined) {
  const [client] = createHttpClients({
    subgraphs: [{ name: 'books', url }],
    urls: {},
    timeoutMs: 2000,
    signingKey,
    breaker: { minimumRequests: 3, firstPauseMs: 60_000 },
  });
  cleanup(() => client!.close());
  return client!;
}

const message = 'The subgraph "books" does not accept this gateway\'s requests.';
const refusedPublicly = {
  message,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'books' },
};

it.each<[string, SigningKey | undefined, RegExp]>([
  ['no key', undefined, /^SIGNATURE_MISSING: The request has no header signature-input\./],
  [
    'a key that the member does not know',
    newKey(),
    /^SIGNATURE_INVALID: .*, and "[\w-]{43}" is not\.$/,
  ],
])('tells clients little and the log all when it has %s', async (_what, signingKey, cause) => {
  const { url } = await startBooks({ key: newKey() });
  const log = createLog('test', 'silent');
  const warn = jest.spyOn(log, 'warn');
  const gateway = await startTestGateway({ clients: [connect(url, signingKey)], log });
  cleanup(gateway.stop);
  const { status, data, errors } = await gateway.query('{ books { title } }');
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: { books: null },
    errors: [{ ...refusedPublicly, path: ['books'] }],
  });
  expect(warn.mock.calls).toContainEqual([
    {
      requestId: expect.any(String),
      subgraph: 'books',
      code: 'SUBGRAPH_UNAVAILABLE',
      err: expect.objectContaining({ message: expect.stringMatching(cause) }),
    },
    message,
  ]);
});

it('leaves a member alone that goes on to refuse it', async () => {
  const { url } = await startBooks({ key: newKey() });
  const client = connect(url, newKey());
  for (let asked = 0; asked < 4; asked++) {
    await expect(client.execute(subgraphRequest('{ books { title } }'))).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  }
  expect(client.state.breaker).toBe('open');
});

it('passes on what a member says about the credentials of a client', async () => {
  const error = { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } };
  const books = await startSubgraph((_body, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [error] }));
  });
  cleanup(books.stop);
  await expect(
    connect(books.url, newKey()).execute(subgraphRequest('{ books { title } }')),
  ).resolves.toEqual({ errors: [error] });
});

it('signs a second attempt anew', async () => {
  let asked = 0;
  const books = await startSubgraph((_body, response) => {
    asked++;
    if (asked === 1) response.writeHead(503).end();
    else response.end('{"data":{"books":null}}');
  });
  cleanup(books.stop);
  await connect(books.url, newKey()).execute(subgraphRequest('{ books { title } }'));
  const nonces = books.requests.map(({ headers }) =>
    /nonce="([^"]+)"/.exec(String(headers['signature-input']))?.at(1),
  );
  expect([nonces.length, new Set(nonces).size]).toEqual([2, 2]);
});

it('is accepted through a change of keys, by the new one at once and by the old one until it is gone', async () => {
  const pair = () => generateKeyPairSync('ed25519');
  const [old, next] = [pair(), pair()];
  const of = { key: new SigningKey(old.privateKey) };
  const { url } = await startBooks(of);
  const before = connect(url, of.key);
  const request = subgraphRequest('{ books(first: 1) { title } }');
  const answer = { data: { books: [{ title: 'Emma' }] } };
  const ahead = turnClock();
  await expect(before.execute(request)).resolves.toEqual(answer);

  of.key = new SigningKey(next.privateKey, [old.publicKey]);
  ahead(5_000);
  const after = connect(url, of.key);
  await expect(after.execute(request)).resolves.toEqual(answer);
  await expect(before.execute(request)).resolves.toEqual(answer);

  of.key = new SigningKey(next.privateKey);
  ahead(130_000);
  await expect(before.execute(request)).rejects.toMatchObject({ message });
  await expect(after.execute(request)).resolves.toEqual(answer);
});

/** Returns how to let time pass, as `performance.now` tells it. The clock of signatures stays true. */
function turnClock(): (milliseconds: number) => void {
  let passed = 0;
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + passed);
  return (milliseconds) => {
    passed += milliseconds;
  };
}

it('publishes its keys for as long as others may keep them', async () => {
  const key = newKey();
  const { url, stop } = await serveKeys({ key });
  cleanup(stop);
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
  expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  expect(await response.json()).toEqual(key.jwks);
});
