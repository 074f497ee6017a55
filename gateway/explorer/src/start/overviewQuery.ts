/** One value of a facet. */
export interface Count {
  value: string;
  label: string;
  count: number;
}

interface Total {
  totalCount: number;
}

/** What `overviewQuery` answers. A member that is down leaves null. */
export interface Overview {
  standards: (Total & { facets: { year: Count[] } }) | null;
  projects: (Total & { facets: { agency: Count[] } }) | null;
  events: (Total & { facets: { year: Count[] } }) | null;
  agencies: Total | null;
  countries: Total | null;
  publishedFigures: Total | null;
  topics: {
    nodes: {
      id: string;
      name: string;
      standards: Total | null;
      projects: Total | null;
      events: Total | null;
    }[];
  } | null;
  sustainableDevelopmentGoals: {
    nodes: { number: number; shortTitle: string; colour: string; projects: Total }[];
  } | null;
}

/** Live counts for the start page: by agency, goal, topic and year. */
export const overviewQuery = `query Overview {
  standards { totalCount facets { year { value label count } } }
  projects { totalCount facets { agency { value label count } } }
  events { totalCount facets { year { value label count } } }
  agencies { totalCount }
  countries { totalCount }
  publishedFigures { totalCount }
  topics(first: 100, filter: { top: true }) {
    nodes { id name standards { totalCount } projects { totalCount } events { totalCount } }
  }
  sustainableDevelopmentGoals(first: 17) {
    nodes { number shortTitle colour projects { totalCount } }
  }
}`;
