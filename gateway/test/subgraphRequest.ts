import type { SubgraphRequest } from '../src/subgraphs/SubgraphClient';

/** A request as execution sends it to a member, with nothing special about it but what is given. */
export function subgraphRequest(
  text: string,
  given: Partial<SubgraphRequest> = {},
): SubgraphRequest {
  const type = text.startsWith('mutation') ? 'mutation' : 'query';
  return {
    operation: { text, name: undefined, type, json: `"query":${JSON.stringify(text)}` },
    variables: {},
    entities: [],
    requestId: 'request-1',
    headers: {},
    signal: undefined,
    deadlineAt: Number.POSITIVE_INFINITY,
    ...given,
  };
}
