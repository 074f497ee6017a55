import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import { parseSigningKey } from './parseSigningKey';
import type { SigningKey } from './SigningKey';

/**
 * Reads the gateway's signing key from a file, a private JWK or a JWKS, and makes it when there is none: processes that start at
 * the same time have the same key. Throws a ConfigurationError that names the file and the rule.
 */
export async function readSigningKey(file: string): Promise<SigningKey> {
  let text = await readIfThere(file);
  if (text === undefined) {
    await makeKey(file);
    text = (await readIfThere(file)) ?? '';
  }
  try {
    return parseSigningKey(text);
  } catch (error) {
    throw new ConfigurationError(
      `The file ${file} must hold the gateway's signing key, an Ed25519 key pair as a JWK, or a JWKS that begins with it. ${(error as Error).message} Mend it, or move it away: the gateway then makes a new key.`,
    );
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConfigurationError(
      `The file ${file} must be readable, since it holds the gateway's signing key, but: ${message}.`,
    );
  }
}

/** Makes a key beside the file and lets it appear there at once, unless another process was first. */
async function makeKey(file: string): Promise<void> {
  const temporary = `${file}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeWhole(temporary, `${JSON.stringify({ keys: [jwk] }, null, 2)}\n`);
    await link(temporary, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    throw new ConfigurationError(
      `The file ${file} cannot be made, to keep the gateway's signing key in: ${message}. Give the gateway a directory that it may write to, or put a key there.`,
    );
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
