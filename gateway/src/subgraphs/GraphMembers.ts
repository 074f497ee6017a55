import { publicLookup } from '../registry/publicLookup';
import type { ServedMember } from '../registry/ServedMember';
import { createHttpClient, type HttpClientsOptions } from './createHttpClients';
import { MemberClients, type BorrowedClients } from './MemberClients';
import { placeMembers } from './placeMembers';
import type { SubgraphClient } from './SubgraphClient';

export interface GraphMembersOptions {
  /** Members in this process. Whoever opened them closes them. */
  hosted?: readonly SubgraphClient[] | undefined;
  /** Addresses that replace those of members, by name. */
  urls?: Readonly<Record<string, string>> | undefined;
  /** How members are asked that are not in this process. */
  http: Omit<HttpClientsOptions, 'subgraphs' | 'urls'>;
  /** Whether members that agencies publish may answer at private addresses. */
  allowsPrivate: boolean;
}

/**
 * The members of a graph that changes: some in this process, those that come with the deployment wherever it says, and those of
 * other agencies at the addresses that they published.
 */
export class GraphMembers {
  private readonly hosted: ReadonlyMap<string, SubgraphClient>;
  private readonly urls: Readonly<Record<string, string>>;
  private readonly own: MemberClients;
  private readonly partners: MemberClients;

  constructor({ hosted = [], urls = {}, http, allowsPrivate }: GraphMembersOptions) {
    this.hosted = new Map(hosted.map((client) => [client.name, client]));
    this.urls = urls;
    const guarded = allowsPrivate ? http : { ...http, lookup: publicLookup };
    this.own = new MemberClients((member) => createHttpClient(member, http));
    this.partners = new MemberClients((member) => createHttpClient(member, guarded));
  }

  /** A member that an agency took over is asked at its address, though this process holds one of the same name. */
  borrow(members: readonly ServedMember[]): BorrowedClients {
    const hosted = members.filter((member) => this.isHosted(member));
    const others = members.filter((member) => !this.isHosted(member));
    const isOwn = ({ name, isBuiltIn }: ServedMember) => isBuiltIn || name in this.urls;
    const own = placeMembers(others.filter(isOwn), this.urls);
    const partners = placeMembers(
      others.filter((member) => !isOwn(member)),
      {},
    );
    const borrowed = [this.own.borrow(own), this.partners.borrow(partners)];
    return {
      clients: [
        ...hosted.map(({ name }) => this.hosted.get(name)!),
        ...borrowed.flatMap(({ clients }) => clients),
      ],
      release: () => {
        for (const { release } of borrowed) release();
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.own.close(), this.partners.close()]);
  }

  private isHosted({ name, isBuiltIn }: ServedMember): boolean {
    return isBuiltIn && this.hosted.has(name);
  }
}
