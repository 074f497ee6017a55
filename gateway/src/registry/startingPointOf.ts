import { summarizeMember } from './MemberSummary';
import type { Activation } from './Registry';
import type { StartingPoint } from './StartingPoint';

/** What a gateway needs of an activation in order to serve it. */
export function startingPointOf({ sequence, supergraph, activatedAt }: Activation): StartingPoint {
  const { sdl, number, members } = supergraph;
  return {
    source: 'registry',
    sdl,
    number,
    sequence,
    activatedAt,
    summaries: members.map(summarizeMember),
    members: members.map(({ name, url, isBuiltIn }) => ({ name, url, isBuiltIn })),
  };
}
