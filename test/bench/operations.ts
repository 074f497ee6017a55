import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchmarkOperation {
  name: string;
  query: string;
}

/** Three typical operations: one record, one list with everything around it, and the query across all subgraphs. */
export const operations: readonly BenchmarkOperation[] = [
  {
    name: 'one standard',
    query: '{ standard(id: "itu-t-y.3172") { designation title status publishedOn link } }',
  },
  {
    name: '50 projects',
    query: `{
      projects(first: 50) {
        totalCount
        nodes { title lead { acronym } partners { acronym } sdgs { number title } countries { name } topics { name } }
      }
    }`,
  },
  {
    name: 'health, 4 subgraphs',
    query: readFileSync(join(__dirname, '../queries/HealthAcrossTheUnSystem.graphql'), 'utf8'),
  },
];
