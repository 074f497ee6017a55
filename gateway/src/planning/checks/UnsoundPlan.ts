/** A plan that a subgraph would refuse, or that would silently bring wrong data. */
export class UnsoundPlan extends Error {
  override name = 'UnsoundPlan';

  /** Takes what is asked for wrongly, as `Type.field` or `Type`, and all that is to be said about it. */
  constructor(
    readonly asked: string,
    message: string,
  ) {
    super(message);
  }
}
