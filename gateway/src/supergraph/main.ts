import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '@agency-graph/subgraph-kit/fail';
import { readArguments } from '../processes/readArguments';
import { compose } from './compose';
import { readSubgraphs } from './readSubgraphs';
import { SupergraphError } from './SupergraphError';

const help = `Composes the schemas of the subgraphs into the supergraph that the gateway serves.

Usage: npm run compose [-- options]

Options:
  --subgraphs <file>  list of the subgraphs: name, url and schema file of each (gateway/subgraphs.json)
  --out <file>        the supergraph (gateway/supergraph.graphql)
  --check             write nothing; exit with 1 when the file is out of step with the schemas
  --help              print this text
`;

const gatewayDirectory = join(__dirname, '../..');

function main(): void {
  const options = readArguments(process.argv.slice(2), help, {
    subgraphs: { type: 'string', default: join(gatewayDirectory, 'subgraphs.json') },
    out: { type: 'string', default: join(gatewayDirectory, 'supergraph.graphql') },
    check: { type: 'boolean', default: false },
  });
  if (options === undefined) return;
  const composed = compose(readSubgraphs(options.subgraphs));
  if (!options.check) {
    writeFileSync(options.out, composed);
    process.stdout.write(`Wrote ${options.out}\n`);
  } else if (composed !== readIfPresent(options.out)) {
    throw new SupergraphError(
      `${options.out} is out of step with the schemas of the subgraphs. Run \`npm run compose\` and commit the file.`,
    );
  }
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

try {
  main();
} catch (error) {
  fail(error);
}
