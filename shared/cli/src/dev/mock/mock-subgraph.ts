import { execute, GraphQLError, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { mockField } from './mock-field';
import { MockObject } from './mock-object';
import { mockSchema } from './mock-schema';

export interface SubgraphRequest {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** Answers for a member with made-up values, from its schema alone: the same ones each time. */
export class MockSubgraph {
  private readonly schema: GraphQLSchema;

  constructor(
    private readonly name: string,
    private readonly sdl: string,
  ) {
    this.schema = mockSchema(sdl);
  }

  /** What a server would answer, and that all of it is made up, as the graph says such a thing. */
  async answer({ query, operationName, variables }: SubgraphRequest): Promise<ExecutionResult> {
    try {
      const result = await execute({
        schema: this.schema,
        document: parse(typeof query === 'string' ? query : ''),
        operationName: typeof operationName === 'string' ? operationName : null,
        variableValues: (variables ?? {}) as Record<string, unknown>,
        fieldResolver: (source, given, context, info) => {
          if (info.fieldName === '_service') return { sdl: this.sdl };
          if (info.fieldName === '_entities') return entities(given.representations);
          if (info.parentType.name === '_Service') return this.sdl;
          return mockField(source, given as Record<string, unknown>, context, info);
        },
        typeResolver: typeNameOf,
      });
      const note = `All data of ${this.name} is made up by agency-graph dev --mock.`;
      return { ...result, extensions: { syntheticData: { subgraphs: [this.name], note } } };
    } catch (error) {
      return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
    }
  }
}

/** Each representation is the entity itself: its key, to which the other fields are made up. */
function entities(representations: unknown): unknown[] {
  return Array.isArray(representations) ? representations : [];
}

function typeNameOf(value: unknown): string {
  if (value instanceof MockObject) return value.typeName;
  const { __typename: name } = value as { __typename?: unknown };
  return String(name);
}
