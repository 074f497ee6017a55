import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import { SupergraphError } from '../supergraph/SupergraphError';
import type { Member } from './MemberClients';

/**
 * Where the members of a supergraph answer, by the addresses that replace those of the supergraph. Throws a SupergraphError
 * when a member has none that can be used.
 */
export function placeMembers(
  members: readonly Member[],
  urls: Readonly<Record<string, string>>,
): Member[] {
  return members.map(({ name, url: composed }) => {
    const url = urls[name] ?? composed;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return { name, url };
    throw new SupergraphError(
      `The supergraph must give the subgraph "${name}" an address that begins with http:// or https://, but it is "${url}". Compose it with one, or set SUBGRAPH_URLS=${name}=http://…`,
    );
  });
}

/** Throws a ConfigurationError when an address is given for somebody who is no member. */
export function requireMembers(
  members: readonly { name: string }[],
  urls: Readonly<Record<string, string>>,
): void {
  const names = members.map(({ name }) => name);
  const unknown = Object.keys(urls).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new ConfigurationError(
    `SUBGRAPH_URLS names ${unknown.map((name) => `"${name}"`).join(' and ')}, but the subgraphs are ${names.join(', ')}.`,
  );
}
