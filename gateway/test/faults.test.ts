import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { useCleanups } from './cleanups';
import { runSource, startSource } from './runSource';
import { testSupergraphSdl } from './testSubgraphs';

const cleanup = useCleanups();

async function occupyPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup(() => server.close());
  return (server.address() as AddressInfo).port;
}

const nowhere = 'postgres://reader:secret@127.0.0.1:1/graph';

describe.each(['src/main.ts', 'src/standalone.ts', 'src/distributed.ts'])('%s', (file) => {
  it('explains its environment on --help', async () => {
    const { exitCode, stdout, stderr } = await runSource(file, ['--help'], { PORT: 'wrong' });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/Usage: .*npm (start|run)[^]*PORT/);
  });

  it('says which variables are malformed and ends', async () => {
    const { exitCode, stderr } = await runSource(file, [], { PORT: 'http', DATABASE_URL: nowhere });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'The environment has a fault:\n  PORT must be a whole number from 0 to 65535, but it is "http".\n',
    );
  });

  it('says that its port is taken before it does anything else, and ends', async () => {
    const port = await occupyPort();
    const environment = { PORT: String(port), DATABASE_URL: nowhere };
    const { exitCode, stderr } = await runSource(file, [], environment);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `Cannot listen on 127.0.0.1:${port}: another process listens there. Stop it, or set PORT to another port.\n`,
    );
  });
});

it('distributed.ts says that it needs a database', async () => {
  const { exitCode, stderr } = await runSource('src/distributed.ts');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/DATABASE_URL.*\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it.each(['src/standalone.ts', 'src/distributed.ts'])(
  '%s says that its database cannot be reached',
  async (file) => {
    const { exitCode, stderr } = await runSource(file, [], { PORT: '0', DATABASE_URL: nowhere });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'The database "graph" at 127.0.0.1:1 could not be opened as user "reader": ECONNREFUSED.',
    );
    expect(stderr).not.toMatch(/secret|^\s*(\w+ +\| +)?at /m);
  },
);

it('main.ts says that a supergraph cannot be served, and why', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-'));
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, testSupergraphSdl.replace(/^type Review$/m, 'type Preview'));
  cleanup(() => rmSync(directory, { recursive: true }));
  const { exitCode, stderr } = await runSource('src/main.ts', [], { PORT: '0', SUPERGRAPH: file });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^The supergraph cannot be served: [^]*Review[^]*\nCompose it again\.\n$/);
});

describe('main.ts', () => {
  async function start() {
    const directory = mkdtempSync(join(tmpdir(), 'gateway-'));
    const file = join(directory, 'supergraph.graphql');
    writeFileSync(file, testSupergraphSdl);
    cleanup(() => rmSync(directory, { recursive: true }));
    const child = startSource('src/main.ts', [], { PORT: '0', SUPERGRAPH: file });
    cleanup(() => child.kill('SIGKILL'));
    const lines = createInterface({ input: child.stdout! });
    const [line] = (await once(lines, 'line')) as [string];
    return { child, url: (JSON.parse(line) as { url: string }).url };
  }

  it('starts with all its subgraphs down, and reports them', async () => {
    const { url } = await start();
    const response = await fetch(`${url}health`);
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toEqual({
      status: 'degraded',
      live: true,
      ready: true,
      subgraphs: { books: 'down', reviews: 'down' },
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends well on %s', async (signal) => {
    const { child } = await start();
    child.kill(signal);
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });
});
