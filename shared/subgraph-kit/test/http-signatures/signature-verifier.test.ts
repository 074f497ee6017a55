import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { contentDigest } from '../../src/http-signatures/content-digest';
import { keyThumbprint } from '../../src/http-signatures/key-thumbprint';
import { signatureBase, type Component } from '../../src/http-signatures/signature-base';
import { SignatureError } from '../../src/http-signatures/signature-error';
import {
  createSignatureVerifier,
  type SignatureVerifierOptions,
} from '../../src/http-signatures/signature-verifier';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keyid = keyThumbprint(privateKey);
const jwks = { keys: [publicKey.export({ format: 'jwk' }) as { kty: string }] };
const now = 1_764_000_000;
const body = Buffer.from('{"query":"{ __typename }"}');
const usualList = ['"@method"', '"x-subgraph"', '"content-digest"'];

interface Given {
  /** What is covered, as it stands in the list: quoted names with their parameters. */
  list?: string[];
  headers?: Record<string, string>;
  parameters?: Record<string, number | string | undefined>;
}

/** A request that whoever holds the gateway's own key might sign. */
function signed({ list, headers: given, parameters: changed }: Given = {}) {
  const headers: Record<string, string> = {
    'x-subgraph': 'books',
    'content-digest': contentDigest(body),
    ...given,
  };
  const names = list ?? usualList;
  const usual = { created: now, expires: now + 30, nonce: 'n'.repeat(22), keyid };
  const parameters = Object.entries({ ...usual, tag: 'agency-graph', ...changed })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `;${name}=${typeof value === 'number' ? value : `"${value}"`}`);
  const text = `(${names.join(' ')})${parameters.join('')}`;
  const components = names.map((name): Component => {
    const plain = name.slice(1, name.indexOf('"', 1));
    return [plain, plain === '@method' ? 'POST' : (headers[plain] ?? '')];
  });
  const signature = sign(null, signatureBase(components, text), privateKey).toString('base64');
  return {
    method: 'POST',
    headers: { ...headers, 'signature-input': `sig1=${text}`, signature: `sig1=:${signature}:` },
    body,
  };
}

function verifier(options: Partial<SignatureVerifierOptions> = {}) {
  return createSignatureVerifier({ audience: 'books', jwks, now: () => now * 1000, ...options });
}

it('accepts what covers method, audience and body', async () => {
  await expect(verifier()(signed())).resolves.toEqual({
    keyid,
    covered: new Set(['@method', 'x-subgraph', 'content-digest']),
  });
});

it.each<[string, Given, string, string]>([
  [
    'that covers a part of a header',
    { list: ['"@method"', '"x-subgraph"', '"content-digest"', '"x-tenant";key="a"'] },
    'SIGNATURE_INVALID',
    'The signature must cover components without parameters, but "x-tenant" has some.',
  ],
  [
    'that covers something twice',
    { list: ['"@method"', '"x-subgraph"', '"content-digest"', '"x-subgraph"'] },
    'SIGNATURE_INVALID',
    'The signature must cover each component once, but covers "x-subgraph" again.',
  ],
  [
    'that covers what is not part of the contract',
    { list: ['"@method"', '"x-subgraph"', '"content-digest"', '"@authority"'] },
    'SIGNATURE_INVALID',
    'The signature covers "@authority": of what is no header, only "@method" is part of the contract.',
  ],
  [
    'that covers a header which is not there',
    { list: ['"@method"', '"x-subgraph"', '"content-digest"', '"constructor"'] },
    'SIGNATURE_INVALID',
    'The signature covers the header "constructor", which the request does not have.',
  ],
  [
    'that leaves out the body',
    { list: ['"@method"', '"x-subgraph"'] },
    'SIGNATURE_INVALID',
    'The signature must cover "content-digest", and does not.',
  ],
  [
    'without a text of its audience',
    { headers: { 'x-subgraph': '' } },
    'SIGNATURE_AUDIENCE',
    'The request must be for the subgraph "books", but its header x-subgraph says "". Is the address in the supergraph that of another server?',
  ],
  [
    'that holds for too long',
    { parameters: { expires: now + 301 } },
    'SIGNATURE_INVALID',
    'The signature must hold for 1 to 300 s after its creation, but holds for 301.',
  ],
  [
    'that ends before it begins',
    { parameters: { expires: now } },
    'SIGNATURE_INVALID',
    'The signature must hold for 1 to 300 s after its creation, but holds for 0.',
  ],
  [
    'that is too old',
    { parameters: { created: now - 36, expires: now - 6 } },
    'SIGNATURE_EXPIRED',
    'The signature expired 6 s ago. Set the clocks of the gateway and of this server, or sign every attempt anew.',
  ],
  [
    'of the future',
    { parameters: { created: now + 6, expires: now + 36 } },
    'SIGNATURE_EXPIRED',
    'The signature was created 6 s in the future. Set the clocks of the gateway and of this server, or sign every attempt anew.',
  ],
  [
    'whose time is a text',
    { parameters: { created: String(now) } },
    'SIGNATURE_INVALID',
    'The signature must have the parameter created, in whole seconds since 1970.',
  ],
  [
    'whose nonce could be guessed',
    { parameters: { nonce: '1' } },
    'SIGNATURE_INVALID',
    'The signature must have the parameter nonce, a text of 16 to 128 characters.',
  ],
  [
    'that is made by other means',
    { parameters: { alg: 'hmac-sha256' } },
    'SIGNATURE_INVALID',
    'The signature must be made with alg="ed25519", but says alg="hmac-sha256".',
  ],
  [
    'for another protocol',
    { parameters: { tag: 'webhooks' } },
    'SIGNATURE_MISSING',
    'The request has no signature with tag="agency-graph". Requests must be signed by the gateway (RFC 9421): give it a signing key.',
  ],
  [
    'by a key that nobody knows',
    { parameters: { keyid: 'nobody' } },
    'SIGNATURE_INVALID',
    'The signature must be of a key in the gateway\'s JWKS, and "nobody" is not.',
  ],
  [
    'whose digest is of no use',
    { headers: { 'content-digest': 'sha-512=:AAAA:' } },
    'SIGNATURE_DIGEST',
    'The header content-digest must hold sha-256=:BASE64: (RFC 9530), and does not.',
  ],
  [
    'whose digest is another',
    { headers: { 'content-digest': contentDigest('other') } },
    'SIGNATURE_DIGEST',
    'The body is another one than was signed: its SHA-256 is not that of the header content-digest.',
  ],
])('refuses a signature %s', async (_what, given, code, message) => {
  const outcome = verifier()(signed(given));
  await expect(outcome).rejects.toMatchObject({ code, message, status: 401 });
});

it('refuses what was signed before it started: it cannot have remembered it', async () => {
  const parameters = { created: now - 6, expires: now + 24 };
  await expect(verifier()(signed({ parameters }))).rejects.toMatchObject({
    code: 'SIGNATURE_REPLAYED',
    message:
      'The request was signed before this server started, so it may have been here before. Sign every attempt anew.',
  });
});

it('refuses for want of memory rather than to forget', async () => {
  const replayMemory = { remember: () => Promise.resolve('full' as const) };
  await expect(verifier({ replayMemory })(signed())).rejects.toMatchObject({
    code: 'SERVER_BUSY',
    status: 503,
  });
});

it('does not let strangers fill its memory', async () => {
  const remember = jest.fn(() => 'new' as const);
  const verify = verifier({ replayMemory: { remember } });
  const request = signed();
  const forged = { ...request, headers: { ...request.headers, 'x-subgraph': 'books ' } };
  const changed = { ...request, body: Buffer.from('{}') };
  const cut = { ...request, headers: { ...request.headers, signature: 'sig1=:AAAA:' } };
  await expect(verify(changed)).rejects.toMatchObject({ code: 'SIGNATURE_DIGEST' });
  await expect(verify(forged)).rejects.toMatchObject({ code: 'SIGNATURE_AUDIENCE' });
  await expect(verify(cut)).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  expect(remember).not.toHaveBeenCalled();
  await verify(request);
  expect(remember).toHaveBeenCalledWith({
    nonce: 'n'.repeat(22),
    created: now,
    overAt: now + 35,
    now,
  });
});

it('takes keys for signatures by Ed25519 alone, whatever else is published', async () => {
  const [key] = jwks.keys;
  const others = [
    { kty: 'oct', k: 'AAAA', alg: 'HS256', kid: keyid },
    { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }) },
    { ...key!, use: 'enc' },
    { ...key!, alg: 'HS256' },
  ] as { kty: string }[];
  const none = verifier({ jwks: { keys: others } });
  await expect(none(signed())).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  const one = verifier({ jwks: { keys: [...others, key!] } });
  await expect(one(signed())).resolves.toMatchObject({ keyid });
});

it('refuses a request of which any one character is another', async () => {
  const verify = verifier();
  const request = signed({ headers: { 'x-tenant': 'one' }, list: [...usualList, '"x-tenant"'] });
  const accepted: string[] = [];
  const attempt = async (what: string, changed: typeof request) => {
    const outcome = await verify(changed).catch((error: unknown) => error);
    if (!(outcome instanceof SignatureError)) accepted.push(`${what}: ${String(outcome)}`);
  };
  for (const [name, value] of Object.entries(request.headers)) {
    // The last four bits of the Base64 of 64 bytes are of no byte.
    const length = name === 'signature' ? value.indexOf('==') - 1 : value.length;
    for (let at = 0; at < length; at++) {
      const headers = { ...request.headers, [name]: changeAt(value, at) };
      await attempt(`${name} at ${at}`, { ...request, headers });
    }
  }
  for (let at = 0; at < body.length; at++) {
    await attempt(`body at ${at}`, { ...request, body: Buffer.from(changeAt(String(body), at)) });
  }
  expect(accepted).toEqual([]);
  await expect(verify(request)).resolves.toMatchObject({ keyid });
});

function changeAt(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

it('compares headers byte for byte, those beyond ASCII too', async () => {
  const list = [...usualList, '"x-tenant"'];
  const request = signed({ list, headers: { 'x-tenant': 'Gen\u00e8ve\u00a0' } });
  const other = { ...request, headers: { ...request.headers, 'x-tenant': 'Gen\u00e8ve' } };
  await expect(verifier()(request)).resolves.toMatchObject({ keyid });
  await expect(verifier()(other)).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
});

it('knows a key by what it is, and not by what it is called', () => {
  const jwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  };
  // From RFC 8037, appendix A.3.
  expect(keyThumbprint(createPrivateKey({ key: jwk, format: 'jwk' }))).toBe(
    'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  );
});
