import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSubgraphs } from '../../../src/supergraph/readSubgraphs';
import type { TestGraph } from '../TestGraph';

/** The graph that this repository serves, with invented data. */
export const ownGraph: TestGraph = {
  name: 'our own graph',
  supergraphSdl: readFileSync(join(__dirname, '../../../supergraph.graphql'), 'utf8'),
  subgraphs: readSubgraphs(join(__dirname, '../../../subgraphs.json')),
};
