import type { QueryPlan as HiveQueryPlan } from '@graphql-hive/router-query-planner';
import { fromHivePlan } from './fromHivePlan';
import { mergeFetches } from './mergeFetches';
import type { OperationToPlan, Planner } from './Planner';
import { PlanningProcess, type PlanningProcessOptions } from './PlanningProcess';
import type { QueryPlan } from './QueryPlan';

/** Plans with Hive's library in Rust: fast for most operations. Its errors are not fit for clients. */
export class HivePlanner implements Planner {
  readonly name = 'hive';
  private readonly process: PlanningProcess;

  constructor(options: PlanningProcessOptions) {
    this.process = new PlanningProcess('hive', options);
  }

  async plan(operation: OperationToPlan): Promise<QueryPlan> {
    return mergeFetches(fromHivePlan((await this.process.plan(operation)) as HiveQueryPlan));
  }

  close(): Promise<void> {
    return this.process.close();
  }
}
