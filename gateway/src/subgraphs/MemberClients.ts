import type { SubgraphClient } from './SubgraphClient';

/** A member of a supergraph, and where it answers. */
export interface Member {
  name: string;
  url: string;
}

/** The clients of one supergraph. */
export interface BorrowedClients {
  clients: readonly SubgraphClient[];
  /** Says that nobody uses them any more. */
  release: () => void;
}

interface Lent {
  client: SubgraphClient;
  /** Supergraphs that use it. */
  count: number;
}

/**
 * The clients of the supergraphs that are served. Two supergraphs share the client of a member that has the same name and
 * address in both, with its connections and what is known of its health. A client is closed when no supergraph uses it.
 */
export class MemberClients {
  private readonly lent = new Map<string, Lent>();

  constructor(private readonly create: (member: Member) => SubgraphClient) {}

  borrow(members: readonly Member[]): BorrowedClients {
    const borrowed = members.map((member) => this.lend(member));
    let isReleased = false;
    return {
      clients: borrowed.map(({ client }) => client),
      release: () => {
        if (isReleased) return;
        isReleased = true;
        for (const member of members) this.takeBack(member);
      },
    };
  }

  async close(): Promise<void> {
    const all = [...this.lent.values()];
    this.lent.clear();
    await Promise.all(all.map(({ client }) => client.close()));
  }

  private lend(member: Member): Lent {
    const key = keyOf(member);
    const lent = this.lent.get(key) ?? { client: this.create(member), count: 0 };
    lent.count += 1;
    this.lent.set(key, lent);
    return lent;
  }

  private takeBack(member: Member): void {
    const key = keyOf(member);
    const lent = this.lent.get(key);
    if (lent === undefined) return;
    lent.count -= 1;
    if (lent.count > 0) return;
    this.lent.delete(key);
    // Its connections are gone either way.
    lent.client.close().catch(() => {});
  }
}

function keyOf({ name, url }: Member): string {
  return `${name} ${url}`;
}
