import type { ValuePlan } from './field-plan';

/** What holds a value of the answer: an object by response names, or a list by positions. */
export type Container = Record<string | number, unknown>;

/** Where a value stands in the answer. It is the `path` of GraphQL's resolver information too. */
export class Place {
  /** Whether the value was set to null after an error: nothing below it is of any use any more. */
  isNulled = false;

  constructor(
    readonly prev: Place | undefined,
    readonly key: string | number,
    readonly container: Container,
    readonly plan: ValuePlan,
  ) {}

  get typename(): string | undefined {
    return typeof this.key === 'string' ? this.plan.field.parentType.name : undefined;
  }

  toPath(): (string | number)[] {
    const path = this.prev?.toPath() ?? [];
    path.push(this.key);
    return path;
  }
}
