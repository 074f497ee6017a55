import {
  getArgumentValues,
  locatedError,
  type GraphQLError,
  type GraphQLResolveInfo,
} from 'graphql';
import type { FieldPlan, OperationPlan } from './field-plan';
import type { Place } from './place';

/** In place of a value: it may not be null, so its parent is null in its stead. */
export const bubble = Symbol('bubble');

export type Variables = Record<string, unknown>;

interface RunOptions {
  plan: OperationPlan;
  contextValue: unknown;
  variables: Variables;
}

/** One execution of an operation: what it has found, what went wrong, and how much it still waits for. */
export class Run {
  data: Record<string, unknown> | null = null;
  readonly errors: GraphQLError[] = [];
  readonly contextValue: unknown;
  private readonly plan: OperationPlan;
  private readonly variables: Variables;
  private argumentValues: Map<FieldPlan, Variables> | undefined;
  private pending = 0;
  private hasNulled = false;
  private isRootNulled = false;
  private onSettled: (() => void) | undefined;

  constructor({ plan, contextValue, variables }: RunOptions) {
    this.plan = plan;
    this.contextValue = contextValue;
    this.variables = variables;
  }

  /** Whether the answer itself became null. */
  get isLost(): boolean {
    return this.isRootNulled;
  }

  /** The same arguments for every object that the field is asked of. Throws a GraphQLError when they do not fit. */
  argumentsOf(field: FieldPlan): Variables {
    if (field.definition.args.length === 0) return {};
    this.argumentValues ??= new Map();
    let values = this.argumentValues.get(field);
    if (values === undefined) {
      values = getArgumentValues(field.definition, field.nodes[0], this.variables);
      this.argumentValues.set(field, values);
    }
    return values;
  }

  infoOf({ definition, nodes, parentType }: FieldPlan, path: Place): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.plan;
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: path as GraphQLResolveInfo['path'],
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: this.variables,
    };
  }

  /** Records an error once. Returns null, or `bubble` where null may not stand. */
  fail(error: unknown, place: Place): null | typeof bubble {
    if (!this.isOfNoUse(place)) {
      this.errors.push(locatedError(error, place.plan.field.nodes, place.toPath()));
    }
    return place.plan.nullable ? this.nullify(place) : bubble;
  }

  nullify(place: Place): null {
    place.isNulled = true;
    this.hasNulled = true;
    return null;
  }

  /** Whether something above became null. */
  isOfNoUse(place: Place): boolean {
    if (!this.hasNulled) return false;
    for (let at: Place | undefined = place; at; at = at.prev) if (at.isNulled) return true;
    return this.isRootNulled;
  }

  /** The answer has no data: a field that may not be null has none. */
  lose(): void {
    this.data = null;
    this.hasNulled = true;
    this.isRootNulled = true;
  }

  /** Goes on with a value that comes later. It stands as null until then. */
  later(promise: PromiseLike<unknown>, place: Place, resume: (value: unknown) => unknown): null {
    this.pending += 1;
    // What only looks like a promise may answer at once, before the value stands as null.
    const certain = promise instanceof Promise ? promise : Promise.resolve(promise);
    certain.then(
      (value) => this.settle(place, this.resume(place, value, resume)),
      (error) => this.settle(place, this.fail(error, place)),
    );
    return null;
  }

  /** Resolves when nothing is waited for. Undefined when that is now. */
  settled(): Promise<void> | undefined {
    if (this.pending === 0) return undefined;
    return new Promise((resolve) => {
      this.onSettled = resolve;
    });
  }

  private resume(place: Place, value: unknown, resume: (value: unknown) => unknown): unknown {
    if (this.isOfNoUse(place)) return null;
    try {
      return resume(value);
    } catch (error) {
      return this.fail(error, place);
    }
  }

  private settle(place: Place, value: unknown): void {
    if (value === bubble) this.nullifyAbove(place);
    else place.container[place.key] = value;
    this.pending -= 1;
    if (this.pending === 0) this.onSettled?.();
  }

  private nullifyAbove({ prev }: Place): void {
    let place = prev;
    while (place && !place.plan.nullable) place = place.prev;
    if (place === undefined) this.lose();
    else place.container[place.key] = this.nullify(place);
  }
}
