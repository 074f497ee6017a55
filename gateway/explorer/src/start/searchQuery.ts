import { queryLink } from '../routing/queryLink';

/** Full-text search in all four subgraphs at once. */
export const searchQuery = `query Search($search: String!) {
  standards(first: 5, filter: { search: $search }) {
    totalCount
    nodes { id title designation status provenance { kind } }
  }
  projects(first: 5, filter: { search: $search }) {
    totalCount
    nodes { id title lead { acronym } provenance { kind } }
  }
  events(first: 5, filter: { search: $search }) {
    totalCount
    nodes { id title startsOn city provenance { kind } }
  }
  publishedFigures(first: 5, filter: { search: $search }) {
    totalCount
    nodes { id label value unit subject provenance { kind } }
  }
  agencies(first: 5, filter: { search: $search }) {
    totalCount
    nodes { id name acronym provenance { kind } }
  }
}`;

export interface Found {
  id: string;
  title?: string;
  name?: string;
  label?: string;
  provenance: { kind: string };
  [detail: string]: unknown;
}

export type SearchGroup = keyof typeof searchGroups;

export type SearchAnswer = Record<SearchGroup, { totalCount: number; nodes: Found[] } | null>;

interface Searched {
  /** What to say beside the title of a record. */
  detail: (found: Found) => string;
  one: string;
  all: string;
}

const provenance = 'provenance { kind source url retrievedOn confidence note }';

/** How each kind of record is shown, and the queries for one and for all that were found. */
export const searchGroups = {
  standards: {
    detail: ({ designation, status }) => `${String(designation)} · ${words(status)}`,
    one: `query OneStandard($id: ID!) {
  standard(id: $id) {
    designation title status publishedOn link
    body { acronym name }
    topics { name }
    relations { kind standard { designation title } reason }
    ${provenance}
  }
}`,
    all: `query StandardsFound($search: String) {
  standards(first: 100, filter: { search: $search }) {
    totalCount
    nodes { designation title status publishedOn body { acronym } topics { name } link }
  }
}`,
  },
  projects: {
    detail: ({ lead }) => (lead as { acronym: string } | null)?.acronym ?? '',
    one: `query OneProject($id: ID!) {
  project(id: $id) {
    title description status startedOn endsOn
    lead { acronym name }
    partners { acronym }
    sdgs { number shortTitle }
    countries { code name }
    topics { name }
    ${provenance}
  }
}`,
    all: `query ProjectsFound($search: String) {
  projects(first: 100, filter: { search: $search }) {
    totalCount
    nodes { title lead { acronym } sdgs { number shortTitle } countries { code name } startYear status }
  }
}`,
  },
  events: {
    detail: ({ startsOn, city }) => [startsOn, city].filter(Boolean).join(' · '),
    one: `query OneEvent($id: ID!) {
  event(id: $id) {
    title kind startsOn endsOn timeZone format venue city
    country { code name }
    organizers { name role }
    topics { name }
    sessions(first: 100) { nodes { title startsAt endsAt } }
    ${provenance}
  }
}`,
    all: `query EventsFound($search: String) {
  events(first: 100, filter: { search: $search }) {
    totalCount
    nodes { title kind startsOn endsOn city country { code name } link }
  }
}`,
  },
  publishedFigures: {
    detail: ({ value, unit }) => [value, unit].filter(Boolean).join(' '),
    one: `query OneFigure($id: ID!) {
  publishedFigure(id: $id) {
    label value unit asOf population group note
    survey { name }
    ${provenance}
  }
}`,
    all: `query FiguresFound($search: String) {
  publishedFigures(first: 100, filter: { search: $search }) {
    totalCount
    nodes { label value unit asOf population group survey { name } }
  }
}`,
  },
  agencies: {
    detail: ({ acronym }) => String(acronym),
    one: `query OneAgency($id: ID!) {
  agency(id: $id) {
    acronym name kind headquartersCity link
    projects(first: 100) {
      totalCount
      nodes { title status startYear sdgs { number } }
    }
    ${provenance}
  }
}`,
    all: `query AgenciesFound($search: String) {
  agencies(first: 100, filter: { search: $search }) {
    totalCount
    nodes { acronym name kind headquartersCity headquartersCountry { code name } link }
  }
}`,
  },
} satisfies Record<string, Searched>;

export function titleOf({ title, name, label, id }: Found): string {
  return title ?? name ?? label ?? id;
}

export function linkToFound(group: SearchGroup, { id }: Found): string {
  return queryLink({ query: searchGroups[group].one, variables: { id } });
}

function words(value: unknown): string {
  return String(value).toLowerCase().replaceAll('_', ' ');
}
