import type * as apollo from '@apollo/query-planner';
import { fetchesNothing } from './fetchesNothing';
import {
  fromApolloInputRewrites,
  fromApolloOutputRewrites,
  fromApolloPath,
  fromApolloRequires,
} from './fromApolloParts';
import { PlanningError } from './PlanningError';
import { withPlainTypenames } from './withPlainTypenames';
import type { EntityLookup, FetchNode, FetchPath, PlanNode, QueryPlan } from './QueryPlan';

/** Turns a plan of Apollo's planner into ours. Throws a PlanningError for what we do not execute. */
export function fromApolloPlan({ node }: apollo.QueryPlan): QueryPlan {
  const root = node && toNode(node, []);
  return { root: root && fetchesNothing(root) ? undefined : root };
}

function toNode(node: apollo.PlanNode | apollo.SubscriptionNode, path: FetchPath): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return toFetch(node, path);
    case 'Flatten':
      return toNode(node.node, [...path, ...fromApolloPath(node.path)]);
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.map((each) => toNode(each, path)) };
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.map((each) => toNode(each, path)) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause ? toNode(node.ifClause, path) : undefined,
        whenFalse: node.elseClause ? toNode(node.elseClause, path) : undefined,
      };
    default:
      throw PlanningError.unsupported(node.kind);
  }
}

function toFetch(node: apollo.FetchNode, path: FetchPath): FetchNode {
  const { requires, inputRewrites, contextRewrites, operationKind } = node;
  if (contextRewrites !== undefined && contextRewrites.length > 0)
    throw PlanningError.unsupported('@fromContext');
  if (operationKind === 'subscription') throw PlanningError.unsupported('Subscription');
  const outputRewrites = fromApolloOutputRewrites(node.outputRewrites);
  const request = {
    kind: 'fetch' as const,
    subgraph: node.serviceName,
    operation: withPlainTypenames(node.operation),
    operationName: node.operationName,
    operationType: operationKind,
    variables: node.variableUsages ?? [],
  };
  if (requires === undefined || requires.length === 0) {
    return { ...request, path, entities: [], outputRewrites };
  }
  const lookup: EntityLookup = {
    responseName: '_entities',
    variable: 'representations',
    paths: [path],
    requires: fromApolloRequires(requires),
    inputRewrites: fromApolloInputRewrites(inputRewrites),
    outputRewrites,
  };
  return { ...request, path: [], entities: [lookup], outputRewrites: [] };
}
