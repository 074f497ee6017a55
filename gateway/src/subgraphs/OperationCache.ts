import {
  compileOperation,
  type CompiledOperation,
} from '@agency-graph/subgraph-kit/compile-operation';
import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import type { SubgraphOperation } from './SubgraphClient';

/** An operation that was checked: compiled, or refused. */
export type CheckedOperation =
  { compiled: CompiledOperation; errors?: undefined } | { errors: readonly GraphQLError[] };

/**
 * Parses, validates and compiles each operation of a schema once: a gateway sends the same few again and again. A plan
 * sends one object each time, and what belongs to it goes when the plan goes.
 */
export class OperationCache {
  private readonly byObject = new WeakMap<SubgraphOperation, CheckedOperation>();
  private readonly byText = new Map<string, CheckedOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly capacity = 1000,
  ) {}

  get(operation: SubgraphOperation): CheckedOperation {
    let checked = this.byObject.get(operation);
    if (checked === undefined) {
      checked = this.getByText(operation);
      this.byObject.set(operation, checked);
    }
    return checked;
  }

  private getByText(operation: SubgraphOperation): CheckedOperation {
    const key = `${operation.name ?? ''} ${operation.text}`;
    const checked = this.byText.get(key) ?? this.check(operation);
    // Deleting first moves the text to the end, so that the first one is always the longest unused.
    this.byText.delete(key);
    this.byText.set(key, checked);
    if (this.byText.size > this.capacity) this.forgetOldest();
    return checked;
  }

  private check({ text, name }: SubgraphOperation): CheckedOperation {
    try {
      const document = parse(text, { noLocation: true });
      const errors = validate(this.schema, document);
      if (errors.length > 0) return { errors };
      return {
        compiled: compileOperation({ schema: this.schema, document, operationName: name }),
      };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  private forgetOldest(): void {
    const [oldest] = this.byText.keys();
    if (oldest !== undefined) this.byText.delete(oldest);
  }
}
