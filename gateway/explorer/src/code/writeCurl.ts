import type { CodedQuery } from './CodedQuery';

/** The query for a shell. */
export function writeCurl({ query, variables, url }: CodedQuery): string {
  const body = JSON.stringify({ query, variables }, null, 2);
  return `curl '${url}' \\
  --header 'content-type: application/json' \\
  --data '${body.replaceAll("'", `'\\''`)}'
`;
}
