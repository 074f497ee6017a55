import { Kind, parse, type FieldNode } from 'graphql';
import type { FetchNode, PlanNode } from '../planning/QueryPlan';
import type { SubgraphClient, SubgraphOperation } from '../subgraphs/SubgraphClient';
import type { Execution } from './Execution';
import { compileCollector } from './fetch/collectEntities';
import { Fetch } from './fetch/Fetch';
import { Lookup } from './fetch/Lookup';
import { applyConditions, fragmentsOf, type ReducedOperation } from './operation/reduceOperation';
import type { VariableNames } from './operation/VariableNames';
import { ProjectionCompiler } from './projection/ProjectionCompiler';
import { Renames } from './projection/Renames';
import { ShapeFactory } from './selection/ObjectShape';
import type { SupergraphSchema } from './SupergraphSchema';

/** Runs a part of a plan. Undefined when there was nothing to wait for. Never rejects. */
export type Run = (execution: Execution) => Promise<unknown> | undefined;

export interface PlanScope {
  schema: SupergraphSchema;
  clients: ReadonlyMap<string, SubgraphClient>;
  variables: VariableNames;
  /** Values of the variables on which it depends what is fetched. */
  conditions: Readonly<Record<string, unknown>>;
}

/** Turns a plan into functions, once for all runs of it. */
export function compilePlan(node: PlanNode | undefined, scope: PlanScope): Run {
  if (node === undefined) return () => undefined;
  switch (node.kind) {
    case 'sequence':
      return inSequence(node.nodes.map((each) => compilePlan(each, scope)));
    case 'parallel':
      return inParallel(node.nodes.map((each) => compilePlan(each, scope)));
    case 'condition':
      return compilePlan(
        scope.conditions[node.variable] === true ? node.whenTrue : node.whenFalse,
        scope,
      );
    case 'fetch': {
      const fetch = compileFetch(node, scope);
      return (execution) => fetch.run(execution);
    }
  }
}

function inSequence(runs: readonly Run[]): Run {
  return async (execution) => {
    for (const run of runs) {
      const waiting = run(execution);
      // Each step needs what the one before it brought.
      // oxlint-disable-next-line eslint/no-await-in-loop
      if (waiting) await waiting;
    }
  };
}

function inParallel(runs: readonly Run[]): Run {
  return (execution) => {
    const waiting = runs.flatMap((run) => run(execution) ?? []);
    return waiting.length > 1 ? Promise.all(waiting) : waiting[0];
  };
}

function compileFetch(node: FetchNode, { schema, clients, variables }: PlanScope): Fetch {
  const { operation, fragments } = readFetch(node);
  const { full } = schema;
  const client = clientOf(node.subgraph, clients);
  const shapes = new ShapeFactory({
    schema: full,
    fragments,
    matches: (type, condition) => schema.matches(type, condition),
  });
  const projections = new ProjectionCompiler(schema);
  const root = node.operationType === 'mutation' ? full.getMutationType()! : full.getQueryType()!;
  const lookups = node.entities.map((plan) => {
    const field = findLookup(
      operation.selectionSet.selections as readonly FieldNode[],
      plan.responseName,
    );
    // Which fields an entity has depends on its own type: the declared one is not looked at.
    const shape = shapes.shape(root, [field.selectionSet!]);
    return new Lookup(plan, { shape, projections, schema, adopts: client.handsOver === true });
  });
  return new Fetch({
    node,
    client,
    variables: node.variables.map((sent) => ({ sent, given: variables.givenFor(sent) })),
    operation: subgraphOperation(node),
    shape: shapes.shape(root, node.entities.length > 0 ? [] : [operation.selectionSet]),
    rootType: root.name,
    collectRoots: compileCollector(node.path, schema),
    renames: new Renames(node.outputRewrites),
    lookups,
    projections,
    schema,
  });
}

/** The operation of a fetch, without what it is never to bring: planners write `@include(if: false)` where nothing of an object is asked for. */
function readFetch({ operation: text }: FetchNode): ReducedOperation {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch has no operation.');
  return applyConditions({ operation, fragments: fragmentsOf(document) }, {});
}

function findLookup(selections: readonly FieldNode[], responseName: string): FieldNode {
  return selections.find(({ alias, name }) => (alias ?? name).value === responseName)!;
}

function subgraphOperation({
  operation,
  operationName,
  operationType,
}: FetchNode): SubgraphOperation {
  const query = `"query":${JSON.stringify(operation)}`;
  const json =
    operationName === undefined
      ? query
      : `${query},"operationName":${JSON.stringify(operationName)}`;
  return { text: operation, name: operationName, type: operationType, json };
}

function clientOf(name: string, clients: ReadonlyMap<string, SubgraphClient>): SubgraphClient {
  const client = clients.get(name);
  if (client === undefined) {
    const known = [...clients.keys()].join(', ');
    throw new Error(
      `The supergraph has a subgraph "${name}", but there are clients for ${known} only.`,
    );
  }
  return client;
}
