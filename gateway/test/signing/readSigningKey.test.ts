import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSigningKey } from '../../src/signing/readSigningKey';
import { useCleanups } from '../cleanups';

const cleanup = useCleanups();

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'signing-'));
  cleanup(() => rm(path, { recursive: true, force: true }));
  return path;
}

const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

async function fileWith(content: unknown): Promise<string> {
  const file = join(await folder(), 'signing-key.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

it('makes a key that only its owner may read, and has it again at the next start', async () => {
  const directory = join(await folder(), 'gateway');
  const file = join(directory, 'signing-key.json');
  const made = await readSigningKey(file);
  expect(made.jwks).toEqual({
    keys: [
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: expect.stringMatching(/^[\w-]{43}$/),
        kid: expect.stringMatching(/^[\w-]{43}$/),
        use: 'sig',
        alg: 'EdDSA',
      },
    ],
  });
  expect([(await stat(file)).mode & 0o777, (await stat(directory)).mode & 0o777]).toEqual([
    0o600, 0o700,
  ]);
  expect((await readSigningKey(file)).jwks).toEqual(made.jwks);
  expect(await readdir(directory)).toEqual(['signing-key.json']);
});

it('makes one key for all processes that start at the same time', async () => {
  const directory = await folder();
  const starts = Array.from({ length: 8 }, () => readSigningKey(join(directory, 'key.json')));
  const ids = (await Promise.all(starts)).map(({ jwks }) => jwks.keys[0]!.kid);
  expect(new Set(ids).size).toBe(1);
  expect(await readdir(directory)).toEqual(['key.json']);
});

it('signs by the first key, and publishes those after it without their private parts', async () => {
  const [first, second] = [newKey(), newKey()];
  const file = await fileWith({ keys: [first, second, { ...newKey(), d: undefined }, first] });
  const { jwks } = await readSigningKey(file);
  expect(jwks.keys.map(({ x }) => x)).toEqual([first.x, second.x, expect.any(String)]);
  expect(JSON.stringify(jwks)).not.toContain('"d"');
});

it('reads one key that stands alone', async () => {
  const key = newKey();
  const { jwks } = await readSigningKey(await fileWith(key));
  expect(jwks.keys.map(({ x }) => x)).toEqual([key.x]);
});

const { d: privatePart, ...publicPart } = newKey();

it.each<[string, unknown, string]>([
  ['nothing', '', 'It must be JSON, and is not.'],
  ['no object', '"key"', 'The key must be a JWK (RFC 7517).'],
  ['no keys', { keys: [] }, 'The list "keys" must hold a key.'],
  [
    'a public key alone',
    publicPart,
    'Its first key must be private, with the member "d", since it signs.',
  ],
  [
    'a key of another kind',
    { ...publicPart, kty: 'EC', d: privatePart },
    'The member "kty" of the key must be "OKP".',
  ],
  [
    'a key on another curve',
    { keys: [newKey(), { ...newKey(), crv: 'X25519' }] },
    'The member "crv" of key 2 must be "Ed25519".',
  ],
  [
    'a key that is cut off',
    { ...publicPart, d: 'AAAA' },
    'The member "d" of the key must be 32 bytes as base64url.',
  ],
  [
    'parts of two keys',
    { ...newKey(), x: publicPart.x },
    'The parts "x" and "d" of key 1 must be of one pair, and are not.',
  ],
])('refuses a file that holds %s, and shows nothing of a key', async (_what, content, rule) => {
  const file = await fileWith(content);
  const refusal = await readSigningKey(file).catch((error: Error) => error);
  expect(refusal).toMatchObject({
    name: 'ConfigurationError',
    message: `The file ${file} must hold the gateway's signing key, an Ed25519 key pair as a JWK, or a JWKS that begins with it. ${rule} Mend it, or move it away: the gateway then makes a new key.`,
  });
  expect((refusal as Error).message).not.toContain(privatePart);
  expect(await readFile(file, 'utf8')).toBe(
    typeof content === 'string' ? content : JSON.stringify(content),
  );
});

it('says where it could not make a key', async () => {
  const directory = await folder();
  await writeFile(join(directory, 'file'), '');
  const file = join(directory, 'file/signing-key.json');
  await expect(readSigningKey(file)).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining(`The file ${file} must be readable`),
  });
  const below = join(directory, 'file/below/key.json');
  await expect(readSigningKey(below)).rejects.toMatchObject({ name: 'ConfigurationError' });
  await chmod(directory, 0o700);
});
