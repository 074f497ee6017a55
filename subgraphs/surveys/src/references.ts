/** Types that other subgraphs own and this one points to or extends, by key alone. */
export interface AgencyReference {
  id: string;
}

export interface TopicReference {
  id: string;
}
