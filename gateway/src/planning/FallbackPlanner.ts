import type { Log } from '@agency-graph/subgraph-kit/log';
import type { OperationToPlan, Planner } from './Planner';
import { PlannerUnavailable } from './PlannerUnavailable';
import type { QueryPlan } from './QueryPlan';
import { RememberedOperations } from './RememberedOperations';

interface FallbackPlannerOptions {
  first: Planner;
  /** Made when the first one fails for the first time. */
  second: () => Planner;
  log: Log;
}

/** Asks a second planner for the plans that the first one does not find, or not in time. */
export class FallbackPlanner implements Planner {
  private readonly failed = new RememberedOperations<true>({
    milliseconds: 60 * 60_000,
    operations: 10_000,
  });
  private second: Planner | undefined;
  private closed = false;

  constructor(private readonly options: FallbackPlannerOptions) {}

  get name(): Planner['name'] {
    return this.options.first.name;
  }

  async plan(operation: OperationToPlan): Promise<QueryPlan> {
    const { first } = this.options;
    if (this.failed.get(operation) === undefined) {
      try {
        return await first.plan(operation);
      } catch (error) {
        if (!(error instanceof PlannerUnavailable)) this.remember(operation, error);
      }
    }
    if (this.closed) throw new PlannerUnavailable('The planner is closed.');
    this.second ??= this.options.second();
    return this.second.plan(operation);
  }

  private remember(operation: OperationToPlan, error: unknown): void {
    const { first, log } = this.options;
    this.failed.set(operation, true);
    const { operationName } = operation;
    log.info({ err: error, planner: first.name, operationName }, 'Another planner has to plan');
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([this.options.first.close(), this.second?.close()]);
  }
}
