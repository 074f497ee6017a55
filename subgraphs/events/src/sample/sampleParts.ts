import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { countries, topics } from '../codelists';
import type { Organizer } from '../rows/Organizer';

/** Every made-up record says that it is: in its title, and here. */
export const sampleProvenance: Provenance = {
  kind: 'SYNTHETIC',
  source: 'Generated sample data, which stands for no real event, person or organization',
  url: null,
  retrievedOn: null,
  edition: null,
  confidence: 'NOT_AVAILABLE',
  note: 'generated: the real data is not public',
  inferred: [],
};

export const sampleOrganizers: Organizer[] = [{ name: 'ITU', role: 'ORGANIZER', agencyId: 'itu' }];

export const memberStates = countries.filter(({ un_member: isMember }) => isMember);

export const topicNames = topics.map(({ name }) => name);

/** `12` -> `00012`, so that titles sort by their numbers. */
export function padded(number: number): string {
  return String(number).padStart(5, '0');
}
