import { createPrivateKey } from 'node:crypto';
import { keyThumbprint } from '../../src/http-signatures/key-thumbprint';
import { createRequestSigner } from '../../src/http-signatures/request-signer';
import { signatureBase } from '../../src/http-signatures/signature-base';
import { createSignatureVerifier } from '../../src/http-signatures/signature-verifier';
import vector from './vector.json';

const { audience, jwks, now, request, signatureParameters: parameters } = vector;
const body = Buffer.from(request.body);

function pairs(list: readonly string[]): Record<string, string> {
  const names = list.filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names.map((name, at) => [name, list[at * 2 + 1]!]));
}

it('signs the request of the vector as the vector says', () => {
  const privateKey = createPrivateKey({ key: vector.privateKey, format: 'jwk' });
  const sign = createRequestSigner({
    privateKey,
    keyid: keyThumbprint(privateKey),
    audience,
    now: () => parameters.created * 1000,
    createNonce: () => parameters.nonce,
  });
  const { 'x-request-id': requestId, 'content-type': contentType, ...headers } = request.headers;
  const forwarded = { 'accept-language': headers['accept-language'] };
  expect(contentType).toBe('application/json');
  expect({ ...pairs(sign({ body: request.body, requestId, forwarded })), ...forwarded }).toEqual(
    headers,
  );
});

it('has the signature base that the vector says', () => {
  const lines = vector.signatureBaseLines;
  const [, list] = /^"@signature-params": (.*)$/.exec(lines.at(-1)!)!;
  const components = lines.slice(0, -1).map((line) => {
    const [, name, value] = /^"([^"]+)": (.*)$/.exec(line)!;
    return [name!, value!] as const;
  });
  expect(signatureBase(components, list!).toString()).toBe(lines.join('\n'));
  expect(request.headers['signature-input']).toBe(`sig1=${list}`);
  expect(request.headers.signature).toBe(`sig1=:${vector.signature}:`);
});

it('accepts the request of the vector once', async () => {
  const verify = createSignatureVerifier({ audience, jwks, now: () => now * 1000 });
  const { method, headers } = request;
  await expect(verify({ method, headers, body })).resolves.toEqual({
    keyid: jwks.keys[0]!.kid,
    covered: new Set([
      '@method',
      'x-subgraph',
      'content-type',
      'content-digest',
      'x-request-id',
      'accept-language',
    ]),
  });
  await expect(verify({ method, headers, body })).rejects.toMatchObject({
    code: 'SIGNATURE_REPLAYED',
    status: 401,
  });
});
