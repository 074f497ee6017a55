import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemberSubmission } from '@agency-graph/gateway/registry/Registry';

/** A partner that stands in the graph already: it restricts, shares and allows something. Nobody asks its server. */
export const neighbour: MemberSubmission = {
  name: 'water-quality',
  agency: 'Agency of a test',
  contact: 'water@example.int',
  licence: 'CC-BY-4.0',
  url: 'http://127.0.0.1:9/',
  sdl: readFileSync(join(__dirname, 'schemas/neighbour.graphql'), 'utf8'),
};
