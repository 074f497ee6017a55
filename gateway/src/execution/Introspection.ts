import { execute, Kind, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { onlyIntrospection, type ReducedOperation } from './operation/reduceOperation';

export interface IntrospectionAnswer {
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly GraphQLError[];
}

/** The fields of an operation that the schema itself answers. Without variables they are answered once. */
export class Introspection {
  private known: IntrospectionAnswer | undefined;

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  /** Undefined for an operation that does not ask for the schema. */
  static of(reduced: ReducedOperation, schema: GraphQLSchema): Introspection | undefined {
    const operation = onlyIntrospection(reduced);
    if (operation === undefined) return undefined;
    const definitions = [operation, ...reduced.fragments.values()];
    return new Introspection(schema, { kind: Kind.DOCUMENT, definitions });
  }

  answer(variables: Readonly<Record<string, unknown>>): IntrospectionAnswer {
    if (this.known) return this.known;
    const { schema, document } = this;
    const result = execute({ schema, document, variableValues: variables });
    // The fields of the schema are all there at once: nothing of it is a promise.
    const { data = null, errors = [] } = result as Exclude<typeof result, Promise<unknown>>;
    const answer = { data, errors };
    const [operation] = document.definitions;
    const usesVariables =
      operation?.kind === Kind.OPERATION_DEFINITION &&
      (operation.variableDefinitions ?? []).length > 0;
    if (!usesVariables) this.known = answer;
    return answer;
  }
}
