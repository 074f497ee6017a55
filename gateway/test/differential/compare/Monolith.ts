import { execute, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Operation } from '../generate/generateOperation';
import { createMonolith, type MonolithRun } from '../world/createMonolith';
import { inputsOf } from '../world/inputs';
import type { Thing, World } from '../world/World';
import type { MonolithAnswer } from './MonolithAnswer';

/** Answers operations from one schema. */
export class Monolith {
  private readonly strict: GraphQLSchema;
  private readonly lenient: GraphQLSchema;

  constructor(private readonly world: World) {
    this.strict = createMonolith(world, 'strict');
    this.lenient = createMonolith(world, 'lenient');
  }

  answer(operation: Operation): MonolithAnswer {
    const { data = null, errors = [] } = run(this.strict, operation).result;
    const all = run(this.lenient, operation);
    return {
      data,
      errors,
      failures: new Set(all.result.errors?.map(({ path }) => JSON.stringify(path))),
      isObject: (path) => all.things.has(JSON.stringify(path)),
      hidesFailure: (path) => this.hidesFailure(all.things.get(JSON.stringify(path))),
    };
  }

  private hidesFailure(thing: Thing | undefined): boolean {
    if (thing === undefined) return false;
    const type = this.world.facts.api.getType(thing.type) as GraphQLObjectType;
    let fails = false;
    for (const field of Object.keys(type.getFields())) {
      inputsOf(this.world, thing, field, () => {
        fails = true;
      });
    }
    return fails;
  }
}

function run(schema: GraphQLSchema, { document, variables, operationName }: Operation) {
  const context: MonolithRun = { mutations: 0, things: new Map() };
  const result = execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: context,
  });
  if (result instanceof Promise)
    throw new TypeError('Resolvers of invented data wait for nothing.');
  return { result, things: context.things };
}
