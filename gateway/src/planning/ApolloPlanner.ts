import type { QueryPlan as ApolloQueryPlan } from '@apollo/query-planner';
import { fromApolloPlan } from './fromApolloPlan';
import { mergeFetches } from './mergeFetches';
import type { OperationToPlan, Planner } from './Planner';
import { PlanningProcess, type PlanningProcessOptions } from './PlanningProcess';
import type { QueryPlan } from './QueryPlan';

/** Plans with Apollo's library, and merges what its plans ask of one subgraph at once. Its errors are not fit for clients. */
export class ApolloPlanner implements Planner {
  readonly name = 'apollo';
  private readonly process: PlanningProcess;

  constructor(options: PlanningProcessOptions) {
    this.process = new PlanningProcess('apollo', options);
  }

  async plan(operation: OperationToPlan): Promise<QueryPlan> {
    return mergeFetches(fromApolloPlan((await this.process.plan(operation)) as ApolloQueryPlan));
  }

  close(): Promise<void> {
    return this.process.close();
  }
}
