import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { temporaryFolder } from '../temporaryFolder';
import { startInProcess } from '../startInProcess';
import { readTagged } from './readTagged';
import { readLabels, scoreTopics, type TopicScore } from './scoreTopics';
import { formatTable } from '../bench/table';

const help = `Compares the topics that the rule infers with those that a person gave to a sample of 150 records.

  npm run topics [-- --differences] [-- --json]

  --differences  also lists every record on which rule and person differ
  --json         the scores as JSON on standard output

Precision: which share of the inferred topics the person gave too. Recall: which share of the person's topics the
rule found. "exact" compares the topics themselves, "by branch" compares them together with their broader topics.
`;

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find(
    (argument) => !['--differences', '--json', '--help'].includes(argument),
  );
  if (unknown || args.includes('--help')) {
    (unknown ? process.stderr : process.stdout).write(
      unknown ? `Unknown argument "${unknown}".\n\n${help}` : help,
    );
    process.exit(unknown ? 2 : 0);
  }
  const folder = temporaryFolder('topics');
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'data'),
    durable: false,
  });
  const graph = await startInProcess(postgres.url());
  try {
    const labels = readLabels(join(__dirname, 'labels.csv'));
    const scores = scoreTopics(labels, await readTagged(graph.hosted, labels));
    process.stdout.write(
      args.includes('--json') ? `${JSON.stringify(scores, null, 2)}\n` : format(scores),
    );
    if (args.includes('--differences'))
      process.stdout.write(`\n${scores[0]!.differences.join('\n')}\n`);
  } finally {
    await graph.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function format(scores: readonly TopicScore[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const table = formatTable(
    [
      'records',
      'number',
      'exact precision',
      'exact recall',
      'precision by branch',
      'recall by branch',
    ],
    scores.map(({ records, count, exact, byBranch }) => [
      records,
      String(count),
      percent(exact.precision),
      percent(exact.recall),
      percent(byBranch.precision),
      percent(byBranch.recall),
    ]),
  );
  return `${table}\n`;
}

void main(process.argv.slice(2));
