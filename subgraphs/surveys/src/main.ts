import { runSubgraph } from '@agency-graph/subgraph-kit/run-subgraph';
import { surveys } from './subgraph';

void runSubgraph(surveys, { env: process.env, argv: process.argv.slice(2) });
