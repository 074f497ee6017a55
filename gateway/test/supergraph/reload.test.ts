import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { useCleanups } from '../cleanups';
import { runSource, startSource } from '../runSource';
import { startEdition, type Edition } from './editions';

const cleanup = useCleanups();

interface LogLine {
  msg: string;
  url?: string;
  err?: { message: string };
}

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  cleanup(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'supergraph.graphql');
}

async function startMain(options: string[], environment: NodeJS.ProcessEnv) {
  const child = startSource('src/main.ts', options, environment);
  cleanup(() => child.kill('SIGKILL'));
  const lines: LogLine[] = [];
  const reader = createInterface({ input: child.stdout! });
  reader.on('line', (line) => lines.push(JSON.parse(line) as LogLine));
  const untilLogged = async (part: string, from = 0) => {
    for (;;) {
      const found = lines.slice(from).find(({ msg }) => msg.includes(part));
      if (found) return found;
      await once(reader, 'line');
    }
  };
  const { url = '' } = await untilLogged('the gateway answers');
  const ask = async () => {
    const query = encodeURIComponent('{ book { edition review } }');
    const response = await fetch(`${url}graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    const { data } = (await response.json()) as { data: { book: unknown } };
    return { version: response.headers.get('x-supergraph-version'), book: data.book };
  };
  return { child, url, lines, untilLogged, ask };
}

function replace(file: string, text: string): void {
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}

it('serves the file that its flags name, and what the file becomes', async () => {
  const [first, second] = (await Promise.all(['First', 'Second'].map(startEdition))) as [
    Edition,
    Edition,
  ];
  cleanup(first.stop);
  cleanup(second.stop);
  const file = temporaryFile();
  writeFileSync(file, first.sdl);
  const { child, url, lines, untilLogged, ask } = await startMain(
    ['--supergraph', file, '--port=0', '--host', '127.0.0.1'],
    { SUPERGRAPH: '/nowhere', PORT: '1', HOST: 'nowhere.invalid', LOG_LEVEL: 'info' },
  );
  const served = ({ version }: Edition, edition: string) => ({
    version,
    book: { edition, review: edition },
  });
  await expect(ask()).resolves.toEqual(served(first, 'First'));

  replace(file, second.sdl);
  await untilLogged('another supergraph is served');
  await expect(ask()).resolves.toEqual(served(second, 'Second'));

  writeFileSync(file, first.sdl.slice(0, first.sdl.length / 2));
  const { err } = await untilLogged('the supergraph was refused');
  expect(err?.message).toContain(`${file} holds no supergraph: Syntax Error`);
  await expect(ask()).resolves.toEqual(served(second, 'Second'));

  const from = lines.length;
  writeFileSync(file, first.sdl);
  child.kill('SIGHUP');
  await untilLogged('another supergraph is served', from);
  await expect(ask()).resolves.toEqual(served(first, 'First'));

  const calendar = await fetch(`${url}calendar.ics`);
  expect(calendar.status).toBe(404);
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
});

it.each([
  [['--prot', '0'], "Unknown option '--prot'"],
  [['--port', '4000x'], '--port must be a whole number from 0 to 65535, but it is "4000x".'],
  [['supergraph.graphql'], "Unexpected argument 'supergraph.graphql'"],
  [['--supergraph', '/no/such/file'], 'Cannot read the supergraph /no/such/file.'],
])('says what is wrong with %j', async (options, message) => {
  const { exitCode, stderr } = await runSource('src/main.ts', options, { PORT: '0' });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(exitCode).toBe(1);
});

it('says which member has no address', async () => {
  const file = temporaryFile();
  const edition = await startEdition('First');
  cleanup(edition.stop);
  writeFileSync(file, edition.sdl.replace(edition.members[0]!.url, ''));
  const { exitCode, stderr } = await runSource('src/main.ts', ['--supergraph', file], {
    PORT: '0',
  });
  expect(stderr).toContain('must give the subgraph "books" an address');
  expect(exitCode).toBe(1);
});
