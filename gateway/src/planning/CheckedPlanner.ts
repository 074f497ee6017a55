import { checkInputs } from './checks/checkInputs';
import { checkPlan } from './checks/checkPlan';
import type { PlanCoverage } from './checks/PlanCoverage';
import type { SubgraphFields } from './checks/SubgraphFields';
import { UnsoundPlan } from './checks/UnsoundPlan';
import type { OperationToPlan, Planner } from './Planner';
import { PlanningError } from './PlanningError';
import type { QueryPlan } from './QueryPlan';

/** Refuses plans of another planner that would silently bring wrong data. */
export class CheckedPlanner implements Planner {
  constructor(
    private readonly planner: Planner,
    private readonly fields: SubgraphFields,
    /** For a planner that may leave out what was asked for, when there is another one to ask. */
    private readonly coverage?: PlanCoverage,
  ) {}

  get name(): Planner['name'] {
    return this.planner.name;
  }

  async plan(operation: OperationToPlan): Promise<QueryPlan> {
    const plan = await this.planner.plan(operation);
    try {
      checkPlan(plan, this.fields);
      checkInputs(plan, this.fields);
      const gap = this.coverage?.firstGap(operation.text, plan);
      if (gap !== undefined) throw new UnsoundPlan(gap, `The plan leaves out ${gap}.`);
    } catch (error) {
      throw error instanceof UnsoundPlan ? PlanningError.unsound(error.asked, error) : error;
    }
    return plan;
  }

  close(): Promise<void> {
    return this.planner.close();
  }
}
