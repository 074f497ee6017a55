/** A planner did not look at an operation: it is closed, crashed repeatedly, or had no time for it. */
export class PlannerUnavailable extends Error {
  override name = 'PlannerUnavailable';
}
