import { runSubgraph } from '@agency-graph/subgraph-kit/run-subgraph';
import { projects } from './subgraph';

void runSubgraph(projects, { env: process.env, argv: process.argv.slice(2) });
