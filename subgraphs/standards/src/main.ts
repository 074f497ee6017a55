import { runSubgraph } from '@agency-graph/subgraph-kit/run-subgraph';
import { standards } from './subgraph';

void runSubgraph(standards, { env: process.env, argv: process.argv.slice(2) });
