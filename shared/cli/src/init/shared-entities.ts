/** What a template needs to know of an entity that it extends. */
export interface SharedEntity {
  key: string;
  /** Word for word those of its owner: the graph shows one of all that members give. */
  typeDescription: string;
  keyDescription: string;
  /** Three keys that are in the graph. */
  examples: readonly [string, string, string];
  /** The root field that finds one by its key, and what else people read of it. */
  query: { field: string; others: string };
}

/** Entities of the graph that others extend most, by their type. */
export const sharedEntities: Readonly<Record<string, SharedEntity>> = {
  Project: {
    key: 'id',
    typeDescription:
      'A project or other activity of a UN agency that uses or concerns artificial intelligence.',
    keyDescription:
      'Key: the lead agency and the title, in lower case and shortened, for example `unesco-ai-foresight`.',
    examples: [
      'unesco-ai-foresight',
      'unesco-ai-data-and-languages',
      'unesco-ai-capacity-building-needs-assessment-survey',
    ],
    query: { field: 'project', others: 'title lead { name }' },
  },
  Country: {
    key: 'code',
    typeDescription:
      'A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those\n' +
      'of the standard and imply no opinion on the status of a territory or its borders.',
    keyDescription: 'Key: the ISO 3166-1 alpha-3 code, for example `RWA`.',
    examples: ['IND', 'KEN', 'RWA'],
    query: { field: 'country', others: 'name projects(first: 2) { totalCount }' },
  },
  Agency: {
    key: 'id',
    typeDescription:
      'A UN agency or other entity of the UN system, owned by the subgraph `projects`.',
    keyDescription: 'Key of the agency, for example `who`.',
    examples: ['who', 'itu', 'unesco'],
    query: { field: 'agency', others: 'name projects(first: 2) { totalCount }' },
  },
  Topic: {
    key: 'id',
    typeDescription:
      'A subject in the taxonomy that the whole graph shares. Topics form a small tree.',
    keyDescription: 'Key, for example `health`.',
    examples: ['health', 'agriculture', 'education'],
    query: { field: 'topic', others: 'name projects(first: 2) { totalCount }' },
  },
};
