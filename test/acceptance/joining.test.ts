import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { temporaryFolder } from '../temporaryFolder';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'subgraphs/README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Join the graph'));
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)![1]!;

/** What stands in the place of a fresh clone: all that the repository has but the data of a graph that ran here. */
const folder = temporaryFolder('joining');
const clone = join(folder, 'clone');
const started: ChildProcess[] = [];

/** The transcript is tried once: the database of its graph is the embedded one wherever the others are. */
const describeOnce = process.env.GRAPH_TOPOLOGY === 'distributed' ? describe.skip : describe;

beforeAll(() => {
  mkdirSync(clone);
  for (const entry of readdirSync(root)) {
    if (entry !== '.data') symlinkSync(join(root, entry), join(clone, entry));
  }
});

afterAll(async () => {
  for (const child of started.toReversed()) await stop(child);
  rmSync(folder, { recursive: true, force: true });
});

/** Ends all that a line of the transcript started, as Ctrl-C in its terminal does, and waits until it is gone. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.stdout!.closed && child.stderr!.closed) return;
  const closed = once(child, 'close');
  process.kill(-child.pid!, 'SIGINT');
  const force = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 20_000);
  await closed;
  clearTimeout(force);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

interface Terminal {
  environment: NodeJS.ProcessEnv;
  subgraphUrl: string;
  /** Changes the ports of a line to those that are free here. */
  withPorts: (line: string) => string;
}

async function openTerminal(): Promise<Terminal> {
  const [graph, subgraph] = await Promise.all([freePort(), freePort()]);
  // A new terminal knows nothing of the npm that runs the tests.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^(DATABASE_URL|NODE_ENV)$/.test(name)),
  );
  const subgraphUrl = `http://127.0.0.1:${subgraph}/`;
  return {
    subgraphUrl,
    environment: {
      ...inherited,
      PORT: String(graph),
      DATA_DIRECTORY: join(clone, '.data'),
      AGENCY_GRAPH_GATEWAY: `http://127.0.0.1:${graph}/`,
      AGENCY_GRAPH_KEY: '',
    },
    withPorts: (line) =>
      line
        .replace('http://127.0.0.1:4000/', `http://127.0.0.1:${graph}/`)
        .replace(/^(npx agency-graph init \S+)/, `$1 --url ${subgraphUrl}`)
        .replace(/^(npx agency-graph dev \S+)/, '$1 --port 0'),
  };
}

const mine = '{ country(code: "IND") { name healthFacilities } }';

async function ask(graphUrl: string, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(graphUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.text();
}

interface Running {
  child: ChildProcess;
  /** Where its graph answers. */
  graphUrl: string;
}

/** Runs a line that is to be left running, until it says where its graph answers. */
async function leaveRunning(line: string, environment: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(line, {
    cwd: clone,
    env: environment,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(child);
  const said: string[] = [];
  const graphUrl = await new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr])
      createInterface({ input: output }).on('line', (text) => {
        said.push(text);
        const url = /^(?:The|[\d:]{8} The local) graph answers at (\S+\/graphql)/.exec(text)?.[1];
        if (url !== undefined) resolve(url);
      });
    child.once('exit', (code) =>
      reject(new Error(`${line} ended with ${code}:\n${said.join('\n')}`)),
    );
  });
  return { child, graphUrl };
}

describeOnce('the transcript of the manual', () => {
  it('takes a newcomer in eight commands from a fresh clone to a field beside those of other agencies', async () => {
    const lines = block('sh').trimEnd().split('\n');
    expect(lines.length).toBeLessThan(10);
    // The dependencies are here, or this test would not run.
    expect(lines.shift()).toBe('npm ci');
    const { environment, subgraphUrl, withPorts } = await openTerminal();
    const outputs: Record<string, string> = {};
    let dev: Running | undefined;
    for (const line of lines) {
      const [command = '', note = ''] = withPorts(line).split(/\s+# /);
      if (note.startsWith('leave it running')) {
        dev = await leaveRunning(command, environment);
        if (command.includes(' dev ')) outputs.dev = await ask(dev.graphUrl, mine);
        continue;
      }
      const { stdout } = await promisify(execFile)('sh', ['-c', command], {
        cwd: clone,
        env: environment,
      });
      outputs[/^(?:npx agency-graph )?(\w+)/.exec(command)![1]!] = stdout;
    }
    expect(JSON.parse(outputs.curl!)).toEqual(JSON.parse(block('json')));
    expect(outputs.check).toMatch(/\nPassed, in [\d.]+ s\.\n$/);
    expect(outputs.publish).toContain('health-facilities is published as version 1.');
    expect(JSON.parse(outputs.dev!)).toEqual({
      data: { country: { name: 'India', healthFacilities: 1 } },
    });
    // The folder has a tool of its own, and stands by itself.
    const own = { cwd: join(folder, 'health-facilities'), env: environment };
    const status = await promisify(execFile)('npx', ['agency-graph', 'status', '--json'], own);
    expect(JSON.parse(status.stdout)).toMatchObject({
      members: expect.arrayContaining([
        expect.objectContaining({ name: 'health-facilities', version: 1, isBuiltIn: false }),
      ]),
    });
    await stop(dev!.child);
    await expect(fetch(`${subgraphUrl}health/ready`)).rejects.toThrow('fetch failed');
    const { stdout } = await promisify(execFile)('npm', ['test'], own);
    expect(stdout).toContain('# pass 1');
  }, 180_000);
});
