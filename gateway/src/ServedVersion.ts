import { createHash } from 'node:crypto';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { CompiledOperation } from './execution/CompiledOperation';
import type { Answer } from './execution/CompiledVariant';
import { Executor, type ExecutorOptions, type OperationToCompile } from './execution/Executor';
import { createPlanner } from './planning/createPlanner';
import type { Planner } from './planning/Planner';
import type { RequestContext } from './RequestContext';
import type { SubgraphClient } from './subgraphs/SubgraphClient';

export interface ServedSupergraph {
  sdl: string;
  /** One for each member. Whoever made them closes them. */
  clients: readonly SubgraphClient[];
  /** Called once: when it is refused, or when another one is served and the last operation over this one has ended. */
  onUnused?: (() => void) | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** One supergraph, from when it is served until the last operation over it has ended. */
export class ServedVersion {
  /** The SHA-256 of the supergraph's text, in hexadecimal digits. */
  readonly sha256: string;
  readonly schema: GraphQLSchema;
  private readonly planner: Planner;
  private readonly executor: Executor;
  private underWay = 0;
  private onIdle: (() => void) | undefined;
  private closing: Promise<void> | undefined;

  /** Throws when the supergraph cannot be served. It asks no subgraph anything. */
  constructor(
    readonly supergraph: ServedSupergraph,
    { log, tally }: { log: Log; tally?: ExecutorOptions['tally'] },
  ) {
    const { sdl, clients } = supergraph;
    this.sha256 = createHash('sha256').update(sdl).digest('hex');
    this.planner = createPlanner({ supergraphSdl: sdl, log });
    try {
      this.executor = new Executor({ supergraphSdl: sdl, planner: this.planner, clients, tally });
    } catch (error) {
      void this.planner.close();
      throw error;
    }
    this.schema = this.executor.schema;
  }

  /** Names the supergraph in twelve characters. */
  get name(): string {
    return this.sha256.slice(0, 12);
  }

  find(query: string, operationName: string | undefined): CompiledOperation | undefined {
    return this.executor.find(query, operationName);
  }

  /** Executes an operation of this version. It is not closed before that has ended. */
  execute(
    operation: CompiledOperation,
    variables: Variables | undefined,
    context: RequestContext,
  ): Promise<Answer> {
    this.underWay += 1;
    const answer = this.executor.execute(operation, variables, context);
    answer.then(this.ended, this.ended);
    return answer;
  }

  async compileAndExecute(
    source: OperationToCompile,
    variables: Variables | undefined,
    context: RequestContext,
  ): Promise<Answer> {
    this.underWay += 1;
    try {
      const operation = await this.executor.compile(source);
      return await this.executor.execute(operation, variables, context);
    } finally {
      this.ended();
    }
  }

  /** Compiles the operations that were used most over another version, as far as they fit this one and there is time. */
  async prepareFor(
    previous: ServedVersion,
    { count, milliseconds }: PreparationBounds,
  ): Promise<void> {
    const until = performance.now() + milliseconds;
    for (const { query, operationName, operation } of previous.executor.mostUsed(count)) {
      if (operation.uses < 2 || performance.now() > until) return;
      const document = parse(query, { noLocation: true });
      if (validate(this.schema, document).length > 0) continue;
      // An operation that cannot be planned any more is refused when somebody sends it.
      const compiled = await this.executor
        .compile({ query, operationName, document })
        .catch(() => undefined);
      // The next exchange may come before anybody sent it again.
      if (compiled) compiled.uses = Math.max(compiled.uses, operation.uses >> 1);
    }
  }

  /** Closes it when the operations under way have ended. */
  async retire(): Promise<void> {
    if (this.underWay > 0) {
      await new Promise<void>((resolve) => {
        this.onIdle = resolve;
      });
    }
    await this.close();
  }

  close(): Promise<void> {
    this.closing ??= this.planner.close().finally(() => this.supergraph.onUnused?.());
    return this.closing;
  }

  private readonly ended = (): void => {
    this.underWay -= 1;
    if (this.underWay === 0) this.onIdle?.();
  };
}

interface PreparationBounds {
  /** How many operations at most. */
  count: number;
  /** How long at most. */
  milliseconds: number;
}
