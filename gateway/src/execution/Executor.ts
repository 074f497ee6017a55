import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Planner } from '../planning/Planner';
import type { RequestContext } from '../RequestContext';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import { CompiledOperation, type CompiledOperationParts } from './CompiledOperation';
import { CompiledVariant, type Answer } from './CompiledVariant';
import { compilePlan } from './compilePlan';
import { CompletionCompiler } from './completion/CompletionCompiler';
import { Introspection } from './Introspection';
import { PlannerText } from './operation/PlannerText';
import { needsSubgraphs } from './operation/needsSubgraphs';
import {
  fragmentsOf,
  withoutIntrospection,
  type ReducedOperation,
} from './operation/reduceOperation';
import { fieldsWithArguments, TreeNames } from './operation/TreeNames';
import { VariableNames } from './operation/VariableNames';
import { OperationCache, type CachedOperation } from './OperationCache';
import { ShapeFactory } from './selection/ObjectShape';
import { SupergraphSchema } from './SupergraphSchema';

export interface ExecutorOptions {
  supergraphSdl: string;
  planner: Planner;
  /** One for each member of the supergraph. */
  clients: readonly SubgraphClient[];
  /** Where operations say that they were executed. */
  tally?: CompiledOperationParts['tally'];
}

export interface OperationToCompile {
  query: string;
  operationName: string | undefined;
  /** The query, parsed, and valid for the schema that clients see. */
  document: DocumentNode;
}

/**
 * Answers operations over one supergraph. Each is planned and compiled once: to functions that write the requests to
 * subgraphs, copy what was asked for out of their answers, and make the response.
 */
export class Executor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  private readonly supergraph: SupergraphSchema;
  private readonly clients: ReadonlyMap<string, SubgraphClient>;
  private readonly fieldsWithArguments: ReadonlySet<string>;
  private readonly cache = new OperationCache();
  private readonly underway = new Map<string, Promise<CompiledOperation>>();

  /** Throws when the text is no supergraph that can be served. */
  constructor(private readonly options: ExecutorOptions) {
    this.supergraph = new SupergraphSchema(options.supergraphSdl);
    this.schema = this.supergraph.api;
    this.fieldsWithArguments = fieldsWithArguments(this.supergraph.full);
    this.clients = new Map(options.clients.map((client) => [client.name, client]));
  }

  /** An operation that has been compiled before, or undefined. Costs next to nothing. */
  find(query: string, operationName: string | undefined): CompiledOperation | undefined {
    return this.cache.find(query, operationName);
  }

  /** The operations that were executed most, the most used first. */
  mostUsed(count: number): CachedOperation[] {
    return this.cache.mostUsed(count);
  }

  /** Plans and compiles an operation. Rejects with a GraphQLError that is fit for clients. */
  compile(source: OperationToCompile): Promise<CompiledOperation> {
    const { query, operationName } = source;
    const known = this.find(query, operationName);
    if (known) return Promise.resolve(known);
    const key = `${operationName ?? ''}\n${query}`;
    let compiling = this.underway.get(key);
    if (compiling === undefined) {
      compiling = this.compileNew(source).finally(() => this.underway.delete(key));
      this.underway.set(key, compiling);
    }
    return compiling;
  }

  /** Rejects with InvalidVariables when the variables do not fit, and with a GraphQLError when there is no plan. */
  execute(
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>> | undefined,
    context: RequestContext,
  ): Promise<Answer> {
    return operation.execute(variables, context);
  }

  private async compileNew(source: OperationToCompile): Promise<CompiledOperation> {
    const { query, operationName, document } = source;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new GraphQLError('The query holds no such operation.');
    if (operation.operation === 'subscription') {
      throw new GraphQLError('The gateway does not offer subscriptions.');
    }
    const compiled = new CompiledOperation({
      source: { operation, fragments: fragmentsOf(document) },
      schema: this.schema,
      compileVariant: (reduced) => this.compileVariant(reduced),
      tally: this.options.tally,
    });
    await compiled.prepare();
    this.cache.keep({ query, operationName, operation: compiled });
    return compiled;
  }

  private async compileVariant(reduced: ReducedOperation): Promise<CompiledVariant> {
    const variables = new VariableNames(reduced.operation);
    const data = variables.applyTo(withoutIntrospection(reduced));
    const names = new TreeNames(this.fieldsWithArguments);
    const { supergraph: schema, clients } = this;
    const rootType = this.rootTypeOf(data);
    const shape = this.shapeOf(data, { rootType, names });
    const plan = needsSubgraphs(data)
      ? await this.options.planner.plan({
          text: new PlannerText(schema, names).write(data.operation, shape),
          operationName: data.operation.name?.value,
        })
      : { root: undefined };
    const introspection = Introspection.of(reduced, this.schema);
    return new CompiledVariant({
      plan,
      run: compilePlan(plan.root, { schema, clients, variables, conditions: {} }),
      complete: new CompletionCompiler(schema).compile(shape),
      shape,
      introspection,
      rootNames: introspection
        ? this.shapeOf(reduced, { rootType, names })
            .fieldsOf(rootType.name)
            .map(({ responseName }) => responseName)
        : [],
      schema,
    });
  }

  private shapeOf(
    { operation, fragments }: ReducedOperation,
    { rootType, names }: { rootType: GraphQLObjectType; names: TreeNames },
  ) {
    const shapes = new ShapeFactory({
      schema: this.schema,
      fragments,
      matches: (type, condition) => this.supergraph.matches(type, condition),
      treeName: (field) => names.nameOf(field),
    });
    return shapes.shape(rootType, [operation.selectionSet]);
  }

  private rootTypeOf({ operation }: ReducedOperation): GraphQLObjectType {
    return operation.operation === 'mutation'
      ? this.schema.getMutationType()!
      : this.schema.getQueryType()!;
  }
}
