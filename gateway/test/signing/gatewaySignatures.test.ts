import { createHmac, generateKeyPairSync } from 'node:crypto';
import { contentDigest } from '@agency-graph/subgraph-kit/http-signatures/content-digest';
import { keyThumbprint } from '@agency-graph/subgraph-kit/http-signatures/key-thumbprint';
import { createRequestSigner } from '@agency-graph/subgraph-kit/http-signatures/request-signer';
import { SigningKey } from '../../src/signing/SigningKey';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { useCleanups } from '../cleanups';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';
import { recordRequests, replay, type RecordedRequest } from './recordRequests';
import { serveKeys, startVerifyingSubgraph } from './startVerifyingSubgraph';

const cleanup = useCleanups();

const newKey = () => generateKeyPairSync('ed25519').privateKey;

/**
 * A gateway whose real request to the books was recorded by somebody in between, and a subgraph of the kit that stands for
 * the books and never had it. `clock` is the subgraph's, in milliseconds beside the true time.
 */
async function start(name = 'books') {
  const of = { key: new SigningKey(newKey()) };
  const recorder = await recordRequests(createBooks());
  cleanup(recorder.stop);
  const clients = createHttpClients({
    subgraphs: ['books', 'reviews'].map((each) => ({ name: each, url: recorder.url })),
    urls: {},
    timeoutMs: 2000,
    signingKey: of.key,
  });
  const gateway = await startTestGateway({
    clients,
    forwardHeaders: ['authorization', 'accept-language'],
  });
  cleanup(gateway.stop);
  const keys = await serveKeys(of);
  cleanup(keys.stop);
  const clock = { aheadMs: 0 };
  const subgraph = await startVerifyingSubgraph({
    name,
    schema: name === 'books' ? createBooks() : createReviews(),
    jwks: keys.url,
    now: () => Date.now() + clock.aheadMs,
  });
  cleanup(subgraph.stop);
  const record = async () => {
    const { data } = await gateway.query('{ books { title } }', {
      headers: { authorization: 'Bearer of-the-client', 'accept-language': 'fr' },
    });
    expect(data).toEqual({ books: titles });
    return recorder.requests.at(-1)!;
  };
  return { of, clock, record, subgraph, gateway, recorder };
}

const titles = [{ title: 'Emma' }, { title: 'Persuasion' }, { title: 'Middlemarch' }];

interface GraphQLBody {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The value of the one root field that was asked for, or status and code of the refusal. */
async function answerTo(url: string, request: RecordedRequest): Promise<unknown> {
  const { status, body } = await replay(url, request);
  const { data, errors } = body as GraphQLBody;
  return data ? Object.values(data)[0] : [status, errors![0]!.extensions.code];
}

function withHeaders(
  request: RecordedRequest,
  changes: Record<string, string | undefined>,
): RecordedRequest {
  const headers = Object.entries({ ...request.headers, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...request, headers: Object.fromEntries(headers) };
}

/** The same request with another signature input: what was signed stays as it was. */
function withInput(request: RecordedRequest, change: (input: string) => string): RecordedRequest {
  const input = request.headers['signature-input']!;
  expect(change(input)).not.toBe(input);
  return withHeaders(request, { 'signature-input': change(input) });
}

it('accepts a request of the gateway once', async () => {
  const { record, subgraph } = await start();
  const request = await record();
  expect(await answerTo(subgraph.url, request)).toEqual(titles);
  await expect(replay(subgraph.url, request)).resolves.toEqual({
    status: 401,
    body: {
      errors: [
        {
          message: 'The request was here before. Each is accepted once: sign every attempt anew.',
          extensions: { code: 'SIGNATURE_REPLAYED' },
        },
      ],
    },
  });
  expect(await answerTo(subgraph.url, await record())).toEqual(titles);
});

it('signs all that the subgraph goes by, the headers of the client included', async () => {
  const { record, of } = await start();
  const { headers } = await record();
  const [key] = of.key.jwks.keys;
  expect(headers['signature-input']).toMatch(
    new RegExp(
      '^sig1=\\("@method" "x-subgraph" "content-type" "content-digest" "x-request-id" "authorization" "accept-language"\\)' +
        `;created=\\d+;expires=\\d+;nonce="[\\w-]{22}";keyid="${key!.kid}";alg="ed25519";tag="agency-graph"$`,
    ),
  );
  const [, created, expires] = /created=(\d+);expires=(\d+)/.exec(headers['signature-input']!)!;
  expect(Number(expires) - Number(created)).toBe(30);
  expect(headers).toMatchObject({ 'x-subgraph': 'books', authorization: 'Bearer of-the-client' });
});

const other = newKey();
const changedBody = Buffer.from('{"query":"{ books { author { name } } }"}');

const refused: [string, (request: RecordedRequest) => RecordedRequest, string][] = [
  [
    'that is not signed',
    (request) => withHeaders(request, { signature: undefined, 'signature-input': undefined }),
    'SIGNATURE_MISSING',
  ],
  [
    'whose signature is gone',
    (request) => withHeaders(request, { signature: undefined }),
    'SIGNATURE_MISSING',
  ],
  ['whose body was changed', (request) => ({ ...request, body: changedBody }), 'SIGNATURE_DIGEST'],
  [
    'whose body and digest were changed',
    (request) => ({
      ...withHeaders(request, { 'content-digest': contentDigest(changedBody) }),
      body: changedBody,
    }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose digest is of another kind',
    (request) => withHeaders(request, { 'content-digest': 'md5=:AAAA:' }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose forwarded header was changed',
    (request) => withHeaders(request, { authorization: 'Bearer of-somebody-else' }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose forwarded header was taken away',
    (request) => withHeaders(request, { authorization: undefined }),
    'SIGNATURE_INVALID',
  ],
  [
    'that is sent by another method',
    (request) => ({ ...request, method: 'OPTIONS' }),
    'SIGNATURE_INVALID',
  ],
  ...['@method', 'x-subgraph', 'content-digest', 'authorization'].map(
    (name): [string, (request: RecordedRequest) => RecordedRequest, string] => [
      `that no longer covers ${name}`,
      (request) =>
        withInput(request, (input) => input.replace(` "${name}"`, '').replace(`"${name}" `, '')),
      'SIGNATURE_INVALID',
    ],
  ),
  ...['created', 'expires', 'nonce', 'keyid'].map(
    (name): [string, (request: RecordedRequest) => RecordedRequest, string] => [
      `without ${name}`,
      (request) =>
        withInput(request, (input) => input.replace(new RegExp(`;${name}=("[^"]*"|\\d+)`), '')),
      'SIGNATURE_INVALID',
    ],
  ),
  [
    'without the tag',
    (request) => withInput(request, (input) => input.replace(';tag="agency-graph"', '')),
    'SIGNATURE_MISSING',
  ],
  [
    'with a later end',
    (request) =>
      withInput(request, (input) =>
        input.replace(/expires=(\d+)/, (_, end) => `expires=${Number(end) + 60}`),
      ),
    'SIGNATURE_INVALID',
  ],
  [
    'with a new nonce',
    (request) => withInput(request, (input) => input.replace(/nonce="./, 'nonce="_')),
    'SIGNATURE_INVALID',
  ],
  [
    'that says it is signed in another way',
    (request) => {
      const confused = withInput(request, (input) => input.replace('ed25519', 'hmac-sha256'));
      const mac = createHmac('sha256', 'the public key').update('anything').digest('base64');
      return withHeaders(confused, { signature: `sig1=:${mac}:` });
    },
    'SIGNATURE_INVALID',
  ],
  [
    'that no longer says how it is signed',
    (request) => withInput(request, (input) => input.replace(';alg="ed25519"', '')),
    'SIGNATURE_INVALID',
  ],
  [
    'that has two signatures of the gateway',
    (request) =>
      withHeaders(request, {
        'signature-input': `${request.headers['signature-input']}, ${request.headers['signature-input']!.replace('sig1', 'sig2')}`,
        signature: `${request.headers.signature}, ${request.headers.signature!.replace('sig1', 'sig2')}`,
      }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose signature is broken off',
    (request) => withHeaders(request, { signature: 'sig1=:AAAA:' }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose headers are no structured fields',
    (request) => withHeaders(request, { 'signature-input': 'sig1=(((("@method"' }),
    'SIGNATURE_INVALID',
  ],
  [
    'whose signature input is huge',
    (request) => withInput(request, (input) => `${input};more="${'x'.repeat(8200)}"`),
    'SIGNATURE_INVALID',
  ],
  [
    'that is signed by somebody else',
    (request) => signByOther(request, keyThumbprint(other)),
    'SIGNATURE_INVALID',
  ],
  [
    'that is signed by somebody else in the name of the gateway',
    (request) =>
      signByOther(request, /keyid="([^"]+)"/.exec(request.headers['signature-input']!)![1]!),
    'SIGNATURE_INVALID',
  ],
];

function signByOther(request: RecordedRequest, keyid: string): RecordedRequest {
  const sign = createRequestSigner({ privateKey: other, keyid, audience: 'books' });
  const { 'x-request-id': requestId } = request.headers;
  const added = sign({ body: request.body.toString(), requestId: requestId! });
  const pairs = added.flatMap((name, at) => (at % 2 === 0 ? [[name, added[at + 1]!]] : []));
  return withHeaders(request, Object.fromEntries(pairs) as Record<string, string>);
}

it('refuses a request that was changed in any way, and still accepts the true one', async () => {
  const { record, subgraph } = await start();
  const request = await record();
  for (const [what, change, code] of refused) {
    const answer = await answerTo(subgraph.url, change(request));
    expect([what, answer]).toEqual([what, [401, code]]);
  }
  expect(await answerTo(subgraph.url, request)).toEqual(titles);
});

it('does not look at the signatures of others beside that of the gateway', async () => {
  const { record, subgraph } = await start();
  const request = await record();
  const more = withHeaders(request, {
    'signature-input': `proxy=("@authority");created=1;keyid="proxy", ${request.headers['signature-input']}`,
    signature: `proxy=:AAAA:, ${request.headers.signature}`,
  });
  expect(await answerTo(subgraph.url, more)).toEqual(titles);
});

it('refuses a request that is meant for another subgraph, whatever it is made to say', async () => {
  const { record, subgraph } = await start('reviews');
  const request = await record();
  const renamed = withHeaders(request, { 'x-subgraph': 'reviews' });
  await expect(replay(subgraph.url, request)).resolves.toEqual({
    status: 401,
    body: {
      errors: [
        {
          message:
            'The request must be for the subgraph "reviews", but its header x-subgraph says "books". Is the address in the supergraph that of another server?',
          extensions: { code: 'SIGNATURE_AUDIENCE' },
        },
      ],
    },
  });
  expect(await answerTo(subgraph.url, renamed)).toEqual([401, 'SIGNATURE_INVALID']);
});

it.each<[string, number, unknown]>([
  ['accepts a request while clocks differ by a little', 33, titles],
  ['accepts a request that seems to come from the near future', -4, titles],
  ['refuses a request that is too old', 37, [401, 'SIGNATURE_EXPIRED']],
  ['refuses a request of the future', -7, [401, 'SIGNATURE_EXPIRED']],
])('%s', async (_what, seconds, expected) => {
  const { clock, record, subgraph } = await start();
  const request = await record();
  clock.aheadMs = seconds * 1000;
  expect(await answerTo(subgraph.url, request)).toEqual(expected);
});

it('signs the least of all operations too, which it asks for a health address', async () => {
  const { gateway, recorder, subgraph } = await start();
  const health: unknown = await (await fetch(`${gateway.url}health`)).json();
  expect(health).toMatchObject({ subgraphs: { books: 'up', reviews: 'up' } });
  const asked = recorder.requests.find(({ headers }) => headers['x-subgraph'] === 'books')!;
  expect(asked.body.toString()).toBe('{"query":"{ __typename }"}');
  expect(await answerTo(subgraph.url, asked)).toBe('Query');
});
