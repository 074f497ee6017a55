import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createBombs, type Bomb } from '../../gateway/test/bounds/bombs';
import type { Observation } from './observedGateway';
import { readOptions } from './readOptions';
import { formatTable, median } from './table';

const help = `Sends the gateway what costs little to ask and would cost much to answer: chains of fragments, thousands of aliases,
deep and wide values, bodies of many megabytes. Shows for each how long its refusal takes, how late the event loop of
the gateway is meanwhile (the 99th percentile, and at most), what processor time that costs it, and how much memory its
process takes more. The first row is a harmless query, for comparison: other programs on the machine delay it too.

  npm run bench:bombs -- [--repeats N] [--json]

  --repeats  how often each is sent, one after the other (20)
  --json     the figures as JSON on standard output

Ends with 1 when one is answered in another way than it should be.
`;

const allowed = { milliseconds: 100, loopDelayP99: 50, rssGrowthBytes: 50 * 1024 * 1024 };

const harmless: Bomb = {
  name: 'no bomb',
  body: JSON.stringify({ query: '{ __typename }' }),
  status: 200,
  errors: [],
};

interface BombFigures extends Observation {
  bomb: string;
  medianMs: number;
  worstMs: number;
}

async function main(): Promise<void> {
  const { repeats, json } = readOptions(help, { repeats: 20 });
  const { gateway, url } = await startGateway();
  try {
    await warmUp(url);
    const figures = [await measure(harmless, repeats, { gateway, url })];
    for (const bomb of createBombs('{ standards(first: 2000000) { nodes { title } } }')) {
      figures.push(await measure(bomb, repeats, { gateway, url }));
    }
    process.stdout.write(json ? `${JSON.stringify(figures, null, 2)}\n` : `${format(figures)}\n`);
  } finally {
    gateway.disconnect();
  }
}

interface Target {
  gateway: ChildProcess;
  url: string;
}

async function startGateway(): Promise<Target> {
  const gateway = fork(join(__dirname, 'observedGateway.ts'), {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const [{ url }] = (await once(gateway, 'message')) as [{ url: string }];
  return { gateway, url: `${url}graphql` };
}

/** What a gateway does all day is compiled, and its heap has its usual size, before anything is measured. */
async function warmUp(url: string): Promise<void> {
  for (let count = 0; count < 300; count += 1) {
    const query =
      count % 2 === 0
        ? `{ __schema { types { name } } a${count}: __typename }`
        : `{ unknown(numbers: [${'1 '.repeat(9000)}]) }`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    await response.arrayBuffer();
  }
}

async function measure(
  bomb: Bomb,
  repeats: number,
  { gateway, url }: Target,
): Promise<BombFigures> {
  await tell(gateway, 'begin');
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const start = performance.now();
    await send(bomb, url);
    times.push(performance.now() - start);
    // The loop has to turn for its delay to be seen.
    await delay(10);
  }
  const observation = (await tell(gateway, 'end')) as Observation;
  return {
    bomb: bomb.name,
    medianMs: median(times),
    worstMs: Math.max(...times),
    ...observation,
    cpuMs: observation.cpuMs / repeats,
  };
}

async function tell(gateway: ChildProcess, message: 'begin' | 'end'): Promise<unknown> {
  const answer = once(gateway, 'message');
  gateway.send(message);
  return (await answer)[0];
}

async function send({ name, body, headers, status, errors }: Bomb, url: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as BodyInit,
  });
  const answer = (await response.json()) as {
    errors?: { extensions: { code: string } }[];
  };
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
  const expected = errors.map(({ code }) => code);
  if (response.status === status && codes.join() === expected.join()) return;
  process.exitCode = 1;
  process.stderr.write(
    `${name} should be refused with ${status} ${expected.join()}, but got ${response.status} ${codes.join()}.\n`,
  );
}

function format(figures: readonly BombFigures[]): string {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const late = figures.filter(
    ({ worstMs, loopDelayP99, rssGrowthBytes }) =>
      worstMs > allowed.milliseconds ||
      loopDelayP99 > allowed.loopDelayP99 ||
      rssGrowthBytes > allowed.rssGrowthBytes,
  );
  const table = formatTable(
    ['bomb', 'median ms', 'worst ms', 'CPU ms', 'loop p99 ms', 'loop max ms', 'RSS + MB'],
    figures.map((figure) => [
      figure.bomb,
      figure.medianMs.toFixed(1),
      figure.worstMs.toFixed(1),
      figure.cpuMs.toFixed(1),
      figure.loopDelayP99.toFixed(1),
      figure.loopDelayMaximum.toFixed(1),
      megabytes(figure.rssGrowthBytes),
    ]),
  );
  const names = late.map(({ bomb }) => bomb).join(', ');
  const summary =
    late.length === 0
      ? 'All are refused in 100 ms, with the loop 50 ms late (p99) and 50 MB more memory at most.'
      : `Not in 100 ms, with the loop 50 ms late (p99) and 50 MB more memory at most: ${names}.`;
  return `${table}\n\n${summary}`;
}

void main();
