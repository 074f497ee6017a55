import { join } from 'node:path';
import type { GateBase } from '@agency-graph/gateway/gate/GateInput';
import { readSubgraphs } from '@agency-graph/gateway/supergraph/readSubgraphs';
import { neighbour } from './neighbour';

const root = join(__dirname, '../../..');

/** The subgraphs of this repository and a partner among them that restricts, shares and allows something. */
export function testBase(): GateBase {
  const own = readSubgraphs(join(root, 'gateway/subgraphs.json'));
  return {
    sequence: 1,
    supergraphSdl: undefined,
    members: [...own, neighbour].map((member) => ({ ...member, agency: 'Agency of a test' })),
    typeOwners: {
      Topic: 'standards',
      Agency: 'projects',
      SustainableDevelopmentGoal: 'projects',
      Programme: 'projects',
      Country: 'surveys',
    },
    operations: [],
    approvedChanges: [],
  };
}
