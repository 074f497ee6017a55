import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { useCleanups } from '../cleanups';
import { runSource, startSource } from '../runSource';

const cleanup = useCleanups();
const supergraph = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');

async function startMain(environment: NodeJS.ProcessEnv) {
  const child = startSource('src/main.ts', [], { PORT: '0', ...environment });
  cleanup(() => child.kill('SIGKILL'));
  child.stderr!.resume();
  for await (const line of createInterface({ input: child.stdout! })) {
    const { url, msg } = JSON.parse(line) as { url?: string; msg: string };
    if (url === undefined || !msg.startsWith('the gateway answers')) continue;
    child.stdout!.resume();
    const read = async (path: string) => (await fetch(`${url}${path}`)).json();
    const end = async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    };
    return { read, end };
  }
  throw new Error('The gateway ended before it answered.');
}

it('serves what it brings along from a new registry, and again from its own files when that is away', async () => {
  const database = await createTestDatabase();
  cleanup(database.drop);
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  cleanup(() => rmSync(folder, { recursive: true, force: true }));

  const first = await startMain({ REGISTRY_URL: database.url, STATE_DIRECTORY: folder });
  const overview = await first.read('registry');
  const { version } = (overview as { supergraph: { version: string } }).supergraph;
  expect(overview).toMatchObject({
    supergraph: { number: 1 },
    members: ['events', 'projects', 'standards', 'surveys'].map((name) => ({
      name,
      version: 1,
      isBuiltIn: true,
    })),
  });
  const keys = await first.read('.well-known/jwks.json');
  expect(keys).toMatchObject({ keys: [{ kty: 'OKP', crv: 'Ed25519', use: 'sig' }] });
  await first.end();
  expect(readdirSync(folder).toSorted()).toEqual([
    'editor-key',
    'signing-key.json',
    'supergraph.json',
  ]);
  for (const file of readdirSync(folder)) {
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  }
  const kept = JSON.parse(readFileSync(join(folder, 'supergraph.json'), 'utf8')) as object;
  // To the letter what is committed.
  expect(kept).toMatchObject({ number: 1, sdl: supergraph });

  const away = new URL(database.url);
  away.port = '1';
  const second = await startMain({ REGISTRY_URL: away.href, STATE_DIRECTORY: folder });
  await expect(second.read('status.json')).resolves.toMatchObject({
    supergraph: { version, number: 1 },
    registry: { answers: false },
  });
  await expect(second.read('registry')).resolves.toMatchObject({
    errors: [{ extensions: { code: 'REGISTRY_UNAVAILABLE' } }],
  });
  await expect(second.read('.well-known/jwks.json')).resolves.toEqual(keys);
  await second.end();
});

it('says that a registry and a file are one too many', async () => {
  const { exitCode, stderr } = await runSource('src/main.ts', ['--supergraph', 'a.graphql'], {
    PORT: '0',
    REGISTRY_URL: 'postgres://user:secret@127.0.0.1:1/registry',
  });
  expect(stderr).toMatch(
    /^REGISTRY_URL says that the supergraph is that of the registry, and SUPERGRAPH that it is that of the file .*a\.graphql\. Set one of them\.\n$/,
  );
  expect(exitCode).toBe(1);
});
