import { generateKeyPairSync } from 'node:crypto';
import { buildSchema } from 'graphql';
import { keyThumbprint } from '../../src/http-signatures/key-thumbprint';
import { createRequestSigner } from '../../src/http-signatures/request-signer';
import { createLog } from '../../src/log';
import { serveSubgraph, type RunningServer } from '../../src/server';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const jwks = { keys: [publicKey.export({ format: 'jwk' }) as { kty: string }] };
const sign = createRequestSigner({
  privateKey,
  keyid: keyThumbprint(privateKey),
  audience: 'sample',
});

let server: RunningServer;

beforeAll(async () => {
  const schema = buildSchema('type Query { fine: String }');
  schema.getQueryType()!.getFields().fine!.resolve = () => 'yes';
  server = await serveSubgraph(
    { name: 'sample', schema, createContext: () => ({}), checkReady: () => Promise.resolve() },
    { port: 0, host: '127.0.0.1', log: createLog('test', 'silent'), signatures: { jwks } },
  );
});

afterAll(() => server.stop());

interface Sent {
  /** As it is sent. */
  body?: string;
  /** As it was signed, when that is something else. */
  signedBody?: string;
  contentType?: string;
}

async function post({ body = '', signedBody = body, contentType = 'application/json' }: Sent) {
  const added = sign({ body: signedBody, requestId: 'request-1' });
  const headers = new Headers({ 'content-type': contentType, 'x-request-id': 'request-1' });
  for (let at = 0; at < added.length; at += 2) headers.set(added[at]!, added[at + 1]!);
  const response = await fetch(server.url, { method: 'POST', headers, body });
  return [response.status, await response.json()];
}

function refusal(code: string) {
  return { errors: [{ message: expect.any(String), extensions: { code } }] };
}

it('answers a request that is signed', async () => {
  expect(await post({ body: '{"query":"{ fine }"}' })).toEqual([200, { data: { fine: 'yes' } }]);
});

it('tells whether it is well without a signature', async () => {
  const paths = ['health/live', 'health/ready'];
  const answers = await Promise.all(paths.map((path) => fetch(`${server.url}${path}`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

it('refuses whatever is not signed, by whatever method, and says that a signature is wanted', async () => {
  const json = { 'content-type': 'application/json' };
  const requests: [string, RequestInit][] = [
    ['?query={fine}', { headers: { ...json, 'apollo-require-preflight': '1' } }],
    ['', { method: 'POST', headers: json, body: '{"query":"{ fine }"}' }],
    ['', { method: 'POST', headers: json, body: 'no JSON' }],
    ['', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'text' }],
    ['', { method: 'POST' }],
    ['', { method: 'OPTIONS' }],
  ];
  for (const [path, request] of requests) {
    const response = await fetch(`${server.url}${path}`, request);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Signature']);
    expect(await response.json()).toEqual(refusal('SIGNATURE_MISSING'));
  }
});

it('compares the body before it reads it', async () => {
  const sent = { body: 'no JSON, and too {{{', signedBody: '{"query":"{ fine }"}' };
  expect(await post(sent)).toEqual([401, refusal('SIGNATURE_DIGEST')]);
});

it.each<[string, Sent, number]>([
  ['that is no JSON', { body: '{"query":' }, 400],
  [
    'that would change what all objects inherit',
    { body: '{"query":"{ fine }","__proto__":{}}' },
    400,
  ],
  ['that is empty', { body: '' }, 400],
  ['that is too large', { body: `"${'x'.repeat(4_200_000)}"` }, 413],
])('refuses a signed body %s', async (_what, sent, status) => {
  const [answered, body] = await post(sent);
  expect([answered, JSON.stringify(body)]).toEqual([status, expect.not.stringContaining(' at ')]);
});

it('goes by the content type that was signed', async () => {
  const sent = { body: '{"query":"{ fine }"}', contentType: 'text/plain' };
  expect(await post(sent)).toEqual([401, refusal('SIGNATURE_INVALID')]);
});
