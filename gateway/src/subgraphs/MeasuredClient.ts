import { MemberStatistics } from './MemberStatistics';
import type { MemberState, ObservedClient } from './ObservedClient';
import type { SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

/**
 * Counts what becomes of the requests to a member. Stands below those who share reads and keep entities, so that it counts
 * what the member was really asked, and above the breaker, so that it counts what the member was spared, too.
 */
export class MeasuredClient implements ObservedClient {
  readonly name: string;
  readonly handsOver: boolean;
  readonly statistics = new MemberStatistics();

  constructor(private readonly client: ObservedClient) {
    this.name = client.name;
    this.handsOver = client.handsOver === true;
  }

  get state(): MemberState {
    return this.client.state;
  }

  execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const begunAt = performance.now();
    const answer = this.client.execute(request);
    answer.then(
      ({ errors }) => {
        const now = performance.now();
        this.statistics.answered(now - begunAt, errors !== undefined, now);
      },
      (error) => {
        const now = performance.now();
        const failure = error instanceof SubgraphError ? error.failure : 'failed';
        this.statistics.failed(now - begunAt, failure, now);
      },
    );
    return answer;
  }

  checkReady(): Promise<void> {
    return this.client.checkReady();
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
