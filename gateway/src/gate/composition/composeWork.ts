import { composeSchemas, type Composition } from '../../supergraph/composeSchemas';
import { parseSubgraph } from '../../supergraph/parseSubgraph';
import type { SubgraphSource } from '../../supergraph/readSubgraphs';
import type { GateWork } from '../GateWork';

/** Composes the members of the base with what is handed in, or without the member that leaves. */
export function composeWork(work: GateWork): Composition {
  const members = membersOf(work).map((member) => ({
    name: member.name,
    url: member.url,
    typeDefs: parseSubgraph(member),
  }));
  return composeSchemas(members);
}

function membersOf({ base, member, submission }: GateWork): SubgraphSource[] {
  const others = base.members.filter(({ name }) => name !== member);
  if (submission === undefined) return others;
  const before = base.members.find(({ name }) => name === member);
  return [
    ...others,
    { name: member, url: submission.url ?? before?.url ?? '', sdl: submission.sdl },
  ];
}
