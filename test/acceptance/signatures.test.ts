import { generateKeyPairSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SigningKey } from '@agency-graph/gateway/signing/SigningKey';
import { createHttpClient } from '@agency-graph/gateway/subgraphs/createHttpClients';
import { contentDigest } from '@agency-graph/subgraph-kit/http-signatures/content-digest';
import { httpbis } from 'http-message-signatures';
import vector from '../../shared/subgraph-kit/test/http-signatures/vector.json';

/** A request of the gateway's client as it comes over the wire. */
async function recordOne(signingKey: SigningKey) {
  let record: (request: { message: IncomingMessage; body: Buffer }) => void;
  const recorded = new Promise<{ message: IncomingMessage; body: Buffer }>((resolve) => {
    record = resolve;
  });
  const server = createServer(async (message, response) => {
    const body = await buffer(message);
    response.setHeader('content-type', 'application/json').end('{"data":{"fine":"yes"}}');
    record({ message, body });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const client = createHttpClient({ name: 'fine', url }, { timeoutMs: 2000, signingKey });
  const text = '{ fine }';
  await client.execute({
    operation: { text, name: undefined, type: 'query', json: `"query":${JSON.stringify(text)}` },
    variables: {},
    entities: [],
    requestId: 'request-1',
    headers: { authorization: 'Bearer of-the-client' },
    signal: undefined,
    deadlineAt: Number.POSITIVE_INFINITY,
  });
  await client.close();
  await new Promise((resolve) => server.close(resolve));
  const { message, body } = await recorded;
  return { method: message.method!, url, headers: message.headers as Record<string, string>, body };
}

it('signs so that an independent implementation of RFC 9421 accepts it, and nothing that was changed', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signingKey = new SigningKey(privateKey);
  const { body, ...request } = await recordOne(signingKey);
  const { kid } = signingKey.jwks.keys[0]!;
  const check = (headers: Record<string, string>) =>
    httpbis.verifyMessage(
      {
        keyLookup: async ({ keyid }) =>
          keyid === kid
            ? {
                id: kid,
                algs: ['ed25519'],
                verify: async (data, signature) => verify(null, data, publicKey, signature),
              }
            : null,
        requiredParams: ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'],
        requiredFields: ['@method', 'x-subgraph', 'content-digest', 'authorization'],
      },
      { ...request, headers },
    );
  await expect(check(request.headers)).resolves.toBe(true);
  await expect(check({ ...request.headers, authorization: 'Bearer other' })).resolves.toBe(false);
  await expect(check({ ...request.headers, 'x-subgraph': 'other' })).resolves.toBe(false);
  expect(request.headers['content-digest']).toBe(contentDigest(body));
});

it('shows in the contract the signature base and the signature that the vector holds', () => {
  const contract = readFileSync(join(__dirname, '../../subgraphs/README.md'), 'utf8');
  expect(contract).toContain(`\n\`\`\`\n${vector.signatureBaseLines.join('\n')}\n\`\`\`\n`);
  expect(contract).toContain(vector.signature);
  expect(contract).toContain(`whose clock says ${vector.now} accepts it once`);
});
