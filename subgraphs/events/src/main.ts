import { runSubgraph } from '@agency-graph/subgraph-kit/run-subgraph';
import { events } from './subgraph';

void runSubgraph(events, { env: process.env, argv: process.argv.slice(2) });
