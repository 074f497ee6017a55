import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../RequestContext';
import type { Answer, CompiledVariant } from './CompiledVariant';
import { InvalidVariables } from './errors/InvalidVariables';
import {
  applyConditions,
  conditionVariables,
  type ReducedOperation,
} from './operation/reduceOperation';

export interface CompiledOperationParts {
  source: ReducedOperation;
  schema: GraphQLSchema;
  compileVariant: (reduced: ReducedOperation) => Promise<CompiledVariant>;
  /** Where it says that it was executed. */
  tally?: { add(operation: CompiledOperation): void } | undefined;
}

/** Variants of one operation that are kept: of two conditions all four, of many those in use. */
const maximumVariants = 16;

type Variables = Readonly<Record<string, unknown>>;

const noVariables: Variables = {};

/** An operation that was validated, planned and compiled once, for all values of its variables. */
export class CompiledOperation {
  readonly name: string | undefined;
  readonly type: 'query' | 'mutation';
  /** How much it is in use: how often it has been executed, less where it was kept for that. */
  uses = 0;
  /** How often it has been executed since that was last asked for. */
  private executions = 0;
  private readonly conditions: readonly string[];
  private readonly variants = new Map<string, Promise<CompiledVariant> | CompiledVariant>();
  private only: CompiledVariant | undefined;

  constructor(private readonly parts: CompiledOperationParts) {
    const { operation } = parts.source;
    this.name = operation.name?.value;
    this.type = operation.operation === 'mutation' ? 'mutation' : 'query';
    this.conditions = conditionVariables(parts.source);
  }

  /** Compiles it, where no variable decides what it selects. */
  async prepare(): Promise<void> {
    if (this.conditions.length === 0) this.only = await this.variantFor(noVariables);
  }

  async execute(given: Variables | undefined, context: RequestContext): Promise<Answer> {
    this.uses += 1;
    const values = { given: given ?? noVariables, coerced: this.coerce(given) };
    if (this.executions++ === 0) this.parts.tally?.add(this);
    const variant = this.only ?? (await this.variantFor(values.coerced));
    return variant.execute(values, context);
  }

  /** The operation as it was sent. */
  get source(): ReducedOperation {
    return this.parts.source;
  }

  /** What it was valid for. */
  get schema(): GraphQLSchema {
    return this.parts.schema;
  }

  /** How often it has been executed since this was last called. */
  takeExecutions(): number {
    const { executions } = this;
    this.executions = 0;
    return executions;
  }

  private coerce(given: Variables = noVariables): Variables {
    const { variableDefinitions = [] } = this.operation;
    if (variableDefinitions.length === 0) return noVariables;
    const { coerced, errors } = getVariableValues(this.parts.schema, variableDefinitions, given);
    if (errors) throw new InvalidVariables(errors);
    const nothing = this.conditions.find((name) => coerced[name] === null);
    if (nothing !== undefined) {
      const message = `Variable "$${nothing}" decides what is selected, so it must not be null.`;
      throw new InvalidVariables([new GraphQLError(message)]);
    }
    return coerced;
  }

  private variantFor(values: Variables): Promise<CompiledVariant> | CompiledVariant {
    const key = this.conditions.map((name) => (values[name] === true ? '1' : '0')).join('');
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    const variant = this.parts.compileVariant(applyConditions(this.parts.source, values));
    this.keep(key, variant);
    variant.then(
      (compiled) => this.variants.has(key) && this.variants.set(key, compiled),
      () => this.variants.delete(key),
    );
    return variant;
  }

  private keep(key: string, variant: Promise<CompiledVariant>): void {
    const [oldest] = this.variants.keys();
    if (this.variants.size >= maximumVariants && oldest !== undefined) this.variants.delete(oldest);
    this.variants.set(key, variant);
  }

  private get operation(): OperationDefinitionNode {
    return this.parts.source.operation;
  }
}
