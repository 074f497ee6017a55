/** The queries that the bars of the start page lead to. */
export const countQueries = {
  agency: `query ProjectsOfOneAgency($agency: [ID!]) {
  projects(first: 100, filter: { agency: $agency }) {
    totalCount
    nodes { title lead { acronym } sdgs { number shortTitle } countries { code name } startYear status }
  }
}`,
  goal: `query ProjectsOnOneGoal($goal: [Int!]) {
  projects(first: 100, filter: { goal: $goal }) {
    totalCount
    nodes { title lead { acronym } countries { code name } startYear status }
  }
}`,
  topic: `query OneTopic($topic: ID!) {
  topic(id: $topic) {
    name
    standards(first: 100) {
      totalCount
      nodes { designation title status publishedOn body { acronym } }
    }
    projects(first: 100) {
      totalCount
      nodes { title lead { acronym } status }
    }
    events(first: 100) {
      totalCount
      nodes { title startsOn country { code name } }
    }
  }
}`,
  year: `query OneYear($year: [Int!]) {
  standards(first: 100, filter: { year: $year }) {
    totalCount
    nodes { designation title status publishedOn body { acronym } topics { name } }
  }
  events(first: 100, filter: { year: $year }) {
    totalCount
    nodes { title kind startsOn country { code name } }
  }
}`,
};
