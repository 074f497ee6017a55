import { parse, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { CostModel } from '../../bounds/CostModel';
import { Executor } from '../../execution/Executor';
import { createPlanner } from '../../planning/createPlanner';
import type { Planner } from '../../planning/Planner';
import type { SubgraphClient } from '../../subgraphs/SubgraphClient';
import { joinGraphs } from '../../supergraph/joinGraphs';
import type { KeptOperation } from '../readOperations';
import { PlannerLog } from './PlannerLog';

/** Twice as long as clients wait: a machine that checks a schema has other work, too. */
const timeLimitMs = 6000;

/** Everything that serves a supergraph, but nobody to ask: it loads and plans, and is closed. */
export class ThrowAwayGateway {
  readonly told = new PlannerLog();
  private readonly planner: Planner;
  private readonly executor: Executor;

  /** Throws when the supergraph cannot be served. */
  constructor(supergraphSdl: string) {
    // What estimates the cost of operations reads the supergraph on its own.
    void new CostModel(supergraphSdl);
    this.planner = createPlanner({ supergraphSdl, timeLimitMs, log: this.told.log });
    try {
      const clients = clientsOf(supergraphSdl);
      this.executor = new Executor({ supergraphSdl, planner: this.planner, clients });
    } catch (error) {
      void this.planner.close();
      throw error;
    }
  }

  /** What clients would see. */
  get schema(): GraphQLSchema {
    return this.executor.schema;
  }

  /** Plans and compiles an operation with all that it may select. Rejects with a GraphQLError, as clients get it. */
  async plan({ operation, document }: KeptOperation): Promise<void> {
    await this.executor.compile({
      query: operation.id,
      operationName: undefined,
      document: withoutConditions(document),
    });
  }

  close(): Promise<void> {
    return this.planner.close();
  }
}

function withoutConditions(document: DocumentNode): DocumentNode {
  const isCondition = (name: string) => name === 'skip' || name === 'include';
  return visit(document, {
    Directive: ({ name }) => (isCondition(name.value) ? null : undefined),
  });
}

function clientsOf(supergraphSdl: string): SubgraphClient[] {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  return joinGraphs(definitions).map(({ name }) => ({
    name,
    execute: () => Promise.reject(new Error('A throw-away gateway asks nobody.')),
    checkReady: async () => {},
    close: async () => {},
  }));
}
