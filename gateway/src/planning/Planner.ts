import type { QueryPlan } from './QueryPlan';

export interface OperationToPlan {
  /** A document with one operation and its fragments, valid against the API schema, without introspection fields. */
  text: string;
  operationName: string | undefined;
  /** When nobody waits for the plan any more, on the clock of `performance.now()`. Absent: somebody always does. */
  deadlineAt?: number;
}

/** Finds out how an operation is answered from the subgraphs of one supergraph. */
export interface Planner {
  readonly name: 'hive' | 'apollo';
  /** Never blocks the event loop. Rejects with a PlanningError when there is no plan, or none in time. */
  plan(operation: OperationToPlan): Promise<QueryPlan>;
  close(): Promise<void>;
}
