import type { Log } from '@agency-graph/subgraph-kit/log';
import type { OperationToPlan, Planner } from './Planner';
import { PlannerUnavailable } from './PlannerUnavailable';
import { PlanningError } from './PlanningError';
import type { QueryPlan } from './QueryPlan';
import { RememberedOperations } from './RememberedOperations';

export interface BoundedPlannerOptions {
  /** How long a client waits for a plan at most. */
  timeLimitMs: number;
  log: Log;
  /** How many operations may wait for their plans at once. */
  capacity?: number;
}

/**
 * Keeps planning from taking more than its share: an operation that many ask for is planned once, nobody waits for long,
 * and what has no plan is not planned again for a minute. Rejects with a PlanningError only.
 */
export class BoundedPlanner implements Planner {
  private readonly underWay = new Map<string, Promise<QueryPlan>>();
  private readonly refused = new RememberedOperations<PlanningError>({
    milliseconds: 60_000,
    operations: 10_000,
  });

  constructor(
    private readonly planner: Planner,
    private readonly options: BoundedPlannerOptions,
  ) {}

  get name(): Planner['name'] {
    return this.planner.name;
  }

  async plan(operation: OperationToPlan): Promise<QueryPlan> {
    const refusal = this.refused.get(operation);
    if (refusal !== undefined) throw refusal;
    const { timeLimitMs, capacity = 200 } = this.options;
    const key = JSON.stringify([operation.operationName, operation.text]);
    const deadlineAt = performance.now() + timeLimitMs;
    let planned = this.underWay.get(key);
    if (planned === undefined) {
      if (this.underWay.size >= capacity) throw PlanningError.busy();
      planned = this.planOnce({ ...operation, deadlineAt }).finally(() =>
        this.underWay.delete(key),
      );
      this.underWay.set(key, planned);
    }
    return before(deadlineAt, planned);
  }

  close(): Promise<void> {
    return this.planner.close();
  }

  private async planOnce(operation: OperationToPlan): Promise<QueryPlan> {
    try {
      return await this.planner.plan(operation);
    } catch (error) {
      throw this.refuse(operation, error);
    }
  }

  /** Also when the client waits no more. */
  private refuse(operation: OperationToPlan, error: unknown): PlanningError {
    const { operationName } = operation;
    this.options.log.warn({ err: error, operationName }, 'An operation was not planned');
    if (error instanceof PlannerUnavailable) return PlanningError.busy();
    const refusal = error instanceof PlanningError ? error : PlanningError.failed(error);
    this.refused.set(operation, refusal);
    return refusal;
  }
}

async function before<T>(deadlineAt: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(PlanningError.busy()), deadlineAt - performance.now());
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
