import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standards } from '@agency-graph/standards/subgraph';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { openSubgraph } from '@agency-graph/subgraph-kit/host';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import { executeSubgraph } from '@agency-graph/subgraph-kit/testing';
import { SingleBar } from 'cli-progress';
import { multiplyStandards } from '../../subgraphs/standards/test/multiplyStandards';
import { readOptions } from './readOptions';
import { formatTable } from './table';

const help = `Measures what a drafting brief costs over many times the standards of the graph, each copy with the halves of two
real titles, in a database that is thrown away.

  npm run bench:brief -- [--factor N] [--repeats N] [--json]

  --factor   how many times the standards (100)
  --repeats  how often each part is asked for; drafts alternate (50)
  --json     the figures as JSON on standard output
`;

const parts: Readonly<Record<string, string>> = {
  relatedStandards: 'relatedStandards { score matchedWords reason standard { title } }',
  normativeReferences: 'normativeReferences { grounds reason standard { title } }',
  overlappingWork: 'overlappingWork { score reason standard { title } }',
  definedTerms: 'definedTerms { term standardCount standards { title } }',
  gaps: 'gaps { reason topics { name } }',
};
const whole = Object.values(parts).join(' ');

const drafts = [
  {
    title: 'Framework for federated learning in hospitals',
    text: 'A framework for federated machine learning of foundation models for medical imaging. It builds on ITU-T Y.3172.',
    body: 'itu-t',
  },
  {
    title: 'Requirements for watermarking of generated multimedia content',
    text: 'Requirements and test methods for watermarks in images, audio and video that generative models make.',
  },
  {
    title: 'Energy efficiency of networks managed by artificial intelligence',
    text: 'Metrics of energy saving in base stations and data centres; management of intent, and quality of service.',
  },
];

async function main(): Promise<void> {
  const options = readOptions(help, { factor: 100, repeats: 50 });
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  const hosted = await openSubgraph(standards, {
    databaseUrl: postgres.url(),
    log: createLog('bench', 'silent'),
  });
  try {
    await multiply(hosted, options.factor);
    const figures = await measure(hosted, options.repeats);
    process.stdout.write(
      options.json ? `${JSON.stringify(figures, null, 2)}\n` : `\n${format(figures)}\n`,
    );
  } finally {
    await hosted.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function multiply({ database }: HostedSubgraph, factor: number): Promise<void> {
  const bar = new SingleBar({
    format: 'copying {bar} {value}/{total} times the standards, {eta} s left',
    stream: process.stderr,
  });
  bar.start(factor, 1);
  await multiplyStandards(database, factor, (copies) => bar.update(copies + 1));
  bar.stop();
}

interface Figures {
  part: string;
  p50: number;
  p99: number;
}

async function measure(hosted: HostedSubgraph, repeats: number): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const [part, fields] of [...Object.entries(parts), ['all of it', whole] as const]) {
    const query = `query ($scope: DraftScopeInput!) { draftingBrief(scope: $scope) { ${fields} } }`;
    const times: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      times.push(await timed(hosted, query, drafts[repeat % drafts.length]!));
    }
    times.sort((one, other) => one - other);
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
    figures.push({ part, p50: at(0.5), p99: at(0.99) });
  }
  return figures;
}

async function timed(hosted: HostedSubgraph, query: string, scope: object): Promise<number> {
  const start = performance.now();
  const { errors } = await executeSubgraph(hosted, query, { scope });
  if (errors) throw new Error(`The brief failed: ${errors[0]?.message}`);
  return performance.now() - start;
}

function format(figures: readonly Figures[]): string {
  return formatTable(
    ['part of the brief', 'p50 ms', 'p99 ms'],
    figures.map(({ part, p50, p99 }) => [part, p50.toFixed(0), p99.toFixed(0)]),
  );
}

void main();
