import { readSubgraphs } from '../supergraph/readSubgraphs';
import { readSupergraph } from '../supergraph/readSupergraph';
import type { MemberSubmission } from './Registry';
import type { StartingPoint } from './StartingPoint';

export interface BuiltInFiles {
  /** The list of members. */
  subgraphsFile: string;
  /** What they compose to. */
  supergraphFile: string;
}

const unstated = {
  agency: 'Agency Graph',
  contact: 'whoever runs this graph',
  licence: 'as each record states',
};

/** The members that a deployment brings along, and the supergraph that was composed from them beforehand. */
export class BuiltInGraph {
  constructor(
    readonly members: readonly MemberSubmission[],
    readonly sdl: string,
  ) {}

  static read({ subgraphsFile, supergraphFile }: BuiltInFiles): BuiltInGraph {
    const members = readSubgraphs(subgraphsFile).map(
      ({ agency, contact, licence, ...source }): MemberSubmission => ({
        ...source,
        agency: agency ?? unstated.agency,
        contact: contact ?? unstated.contact,
        licence: licence ?? unstated.licence,
      }),
    );
    return new BuiltInGraph(members, readSupergraph(supergraphFile).sdl);
  }

  get startingPoint(): StartingPoint {
    return {
      source: 'built-in',
      sdl: this.sdl,
      members: this.members.map(({ name, url }) => ({ name, url, isBuiltIn: true })),
      sequence: undefined,
      number: undefined,
      activatedAt: undefined,
      summaries: [],
    };
  }
}
