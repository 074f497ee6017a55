import type { GraphQLFormattedError } from 'graphql';
import type { QueryPlan } from '../planning/QueryPlan';
import type { RequestContext } from '../RequestContext';
import type { Run } from './compilePlan';
import type { CompleteObject } from './completion/CompletionCompiler';
import { completeStrictly } from './completion/completeStrictly';
import { firstOfEachPlace } from './errors/firstOfEachPlace';
import { Execution } from './Execution';
import { anomaly } from './generate/anomaly';
import type { Introspection } from './Introspection';
import { placesInResponse } from './placesInResponse';
import type { ObjectShape } from './selection/ObjectShape';
import type { SupergraphSchema } from './SupergraphSchema';
import type { TreeObject } from './TreeObject';

/** What a client gets. The errors are fit for clients. */
export interface Answer {
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

export interface VariantParts {
  plan: QueryPlan;
  run: Run;
  complete: CompleteObject;
  /** What the client selected of the root type, without introspection. */
  shape: ObjectShape;
  introspection: Introspection | undefined;
  /** Response names of the root's fields in their order, introspection among them. */
  rootNames: readonly string[];
  schema: SupergraphSchema;
}

export interface Values {
  /** As the client gave them, for the subgraphs. */
  given: Readonly<Record<string, unknown>>;
  /** With defaults. */
  coerced: Readonly<Record<string, unknown>>;
}

/** An operation, compiled for one set of values of the variables of its `@skip` and `@include`. */
export class CompiledVariant {
  constructor(private readonly parts: VariantParts) {}

  async execute({ given, coerced }: Values, context: RequestContext): Promise<Answer> {
    const execution = new Execution(given, context);
    if (context.isPlanAsked) context.queryPlan = this.parts.plan;
    const waiting = this.parts.run(execution);
    if (waiting) await waiting;
    const data = this.complete(execution);
    const { introspection } = this.parts;
    const answer = errorsOf(execution, data);
    return introspection ? this.join(answer, introspection.answer(coerced)) : answer;
  }

  private complete(execution: Execution): TreeObject | null {
    const { complete, shape, schema } = this.parts;
    if (execution.isFlawless) {
      try {
        return complete(execution.data);
      } catch (error) {
        if (error !== anomaly) throw error;
      }
    }
    this.placeErrors(execution);
    return completeStrictly(shape, execution, schema);
  }

  /** From places of the tree to places of the response. */
  private placeErrors({ errors, data }: Execution): void {
    const { shape, schema } = this.parts;
    const scope = { root: shape, tree: data, schema };
    const placed = errors.flatMap((error) => {
      if (error.path === undefined) return [error];
      const { path, ...rest } = error;
      return placesInResponse(path, scope).map((place) =>
        place.length === 0 ? rest : { ...rest, path: place },
      );
    });
    errors.splice(0, errors.length, ...firstOfEachPlace(placed));
  }

  private join(answer: Answer, introspected: ReturnType<Introspection['answer']>): Answer {
    const errors = [
      ...(answer.errors ?? []),
      ...introspected.errors.map((error) => error.toJSON()),
    ];
    const { data } = answer;
    if (data === null || introspected.data === null) return { data: null, errors };
    const joined: TreeObject = {};
    for (const name of this.parts.rootNames) {
      joined[name] = name in introspected.data ? introspected.data[name] : data[name];
    }
    return errors.length > 0 ? { data: joined, errors } : { data: joined };
  }
}

function errorsOf({ errors }: Execution, data: TreeObject | null): Answer {
  return errors.length > 0 ? { data, errors } : { data };
}
