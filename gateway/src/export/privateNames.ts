import { privatePrefix } from './readSelection';

/** Names in the response of what an export adds to a query. */
export const privateNames = {
  page: `${privatePrefix}_page`,
  edges: `${privatePrefix}_edges`,
  provenance: `${privatePrefix}_provenance`,
};

/** An object of an answer, as JSON brings it. */
export type Answered = Record<string, unknown>;

export interface AnsweredPage {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface AnsweredEdge extends Answered {
  cursor: string;
  node: Answered | null;
}

/** The edges of a connection's page; none where the connection is null. */
export function edgesOf(connection: Answered | null | undefined): AnsweredEdge[] {
  const edges = connection?.[privateNames.edges] as (AnsweredEdge | null)[] | null | undefined;
  return (edges ?? []).filter((edge) => edge !== null);
}

/** Where a connection's page ends and whether another follows. */
export function pageOf(connection: Answered): AnsweredPage {
  return connection[privateNames.page] as AnsweredPage;
}
