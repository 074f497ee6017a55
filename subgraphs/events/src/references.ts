/** Types that other subgraphs own and this one points to or extends, by key alone. */
export interface AgencyReference {
  id: string;
}

export interface CountryReference {
  code: string;
}

export interface GoalReference {
  number: number;
}

export interface TopicReference {
  id: string;
}

export interface ProgrammeReference {
  id: string;
}
