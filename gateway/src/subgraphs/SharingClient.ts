import { Deadlines } from './Deadlines';
import type { MemberStatistics } from './MemberStatistics';
import type { MemberState, ObservedClient } from './ObservedClient';
import { isSameRead, markOf } from './sameRead';
import { SharedRead, type SharedReadWaiter } from './SharedRead';
import type { SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

/**
 * Sends a read that is under way already no second time. Two reads are one when the operation, its variables, the
 * representations and all forwarded headers are equal, so nobody gets what was answered to somebody else. A read that
 * began before a mutation was answered is not joined after it, so that whoever changed something sees the change.
 */
export class SharingClient implements ObservedClient {
  readonly name: string;
  // Looked through one by one: a few hundred numbers are compared faster than a map of strings is kept up to date.
  private reads: SharedRead[] = [];
  private readonly deadlines = new Deadlines();

  constructor(private readonly client: ObservedClient) {
    this.name = client.name;
  }

  get state(): MemberState {
    return this.client.state;
  }

  get statistics(): MemberStatistics | undefined {
    return this.client.statistics;
  }

  execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    if (request.operation.type === 'mutation') return this.mutate(request);
    if (request.signal?.aborted) return Promise.reject(this.leftAlone('cancelled'));
    const mark = markOf(request);
    for (const read of this.reads) {
      if (read.mark === mark && isSameRead(read, request)) return this.join(read, request);
    }
    return this.join(this.start(request, mark), request);
  }

  checkReady(): Promise<void> {
    return this.client.checkReady();
  }

  async close(): Promise<void> {
    await this.client.close();
    this.deadlines.close();
  }

  private async mutate(request: SubgraphRequest): Promise<SubgraphResponse> {
    this.letNobodyJoin();
    try {
      return await this.client.execute(request);
    } finally {
      this.letNobodyJoin();
    }
  }

  private letNobodyJoin(): void {
    for (const read of this.reads) read.place = -1;
    this.reads = [];
  }

  private start(request: SubgraphRequest, mark: number): SharedRead {
    const read = new SharedRead(request, mark);
    read.place = this.reads.push(read) - 1;
    this.client.execute(read).then(
      (response) => {
        for (const waiter of this.end(read)) waiter.resolve(response);
      },
      (error) => {
        for (const waiter of this.end(read)) waiter.reject(error);
      },
    );
    return read;
  }

  private join(
    read: SharedRead,
    { signal, deadlineAt }: SubgraphRequest,
  ): Promise<SubgraphResponse> {
    return new Promise((resolve, reject) => {
      const waiter: SharedReadWaiter = {
        expiresAt: deadlineAt,
        signal,
        place: -1,
        resolve,
        reject,
        giveUp: (why) => {
          if (read.leave(waiter, why)) this.forget(read);
          reject(this.leftAlone(why));
        },
      };
      read.add(waiter);
      this.deadlines.add(waiter);
    });
  }

  private end(read: SharedRead): readonly SharedReadWaiter[] {
    this.forget(read);
    const waiters = read.end();
    for (const waiter of waiters) this.deadlines.remove(waiter);
    return waiters;
  }

  private forget(read: SharedRead): void {
    if (read.place === -1) return;
    const last = this.reads.pop()!;
    if (last !== read) {
      this.reads[read.place] = last;
      last.place = read.place;
    }
    read.place = -1;
  }

  private leftAlone(why: 'overdue' | 'cancelled'): SubgraphError {
    const reason =
      why === 'overdue' ? 'did not answer before the request was due' : 'was not waited for';
    const code = 'SUBGRAPH_UNAVAILABLE';
    return new SubgraphError({ subgraph: this.name, code, reason, failure: why });
  }
}
