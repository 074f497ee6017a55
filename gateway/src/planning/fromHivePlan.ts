import type * as hive from '@graphql-hive/router-query-planner';
import {
  fromHiveInputRewrites,
  fromHiveOutputRewrites,
  fromHivePath,
  fromHiveRequires,
} from './fromHiveParts';
import { fetchesNothing } from './fetchesNothing';
import { PlanningError } from './PlanningError';
import type { EntityLookup, FetchNode, FetchPath, PlanNode, QueryPlan } from './QueryPlan';

/** Turns a plan of Hive's planner into ours. Throws a PlanningError for what we do not execute. */
export function fromHivePlan({ node }: hive.QueryPlan): QueryPlan {
  const root = node && toNode(node, []);
  return { root: root && fetchesNothing(root) ? undefined : root };
}

function toNode(node: hive.PlanNode, path: FetchPath): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return toFetch(node, path);
    case 'BatchFetch':
      return toBatchFetch(node);
    case 'Flatten':
      return toNode(node.node, [...path, ...fromHivePath(node.path)]);
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

/** Without `requires` it asks for fields of the root type, at the root or where a field of the path returned it. */
function toFetch(node: hive.FetchNode, path: FetchPath): FetchNode {
  const { requires, inputRewrites, outputRewrites } = node;
  if (requires === undefined || requires.length === 0) {
    return {
      ...requestOf(node),
      path,
      entities: [],
      outputRewrites: fromHiveOutputRewrites(outputRewrites),
    };
  }
  const lookup: EntityLookup = {
    responseName: '_entities',
    variable: 'representations',
    paths: [path],
    requires: fromHiveRequires(requires),
    inputRewrites: fromHiveInputRewrites(inputRewrites),
    outputRewrites: fromHiveOutputRewrites(outputRewrites),
  };
  return { ...requestOf(node), path: [], entities: [lookup], outputRewrites: [] };
}

function toBatchFetch(node: hive.BatchFetchNode): FetchNode {
  const entities = node.entityBatch.aliases.map((lookup): EntityLookup => ({
    responseName: lookup.alias,
    variable: lookup.representationsVariableName,
    paths: lookup.paths.map(fromHivePath),
    requires: fromHiveRequires(lookup.requires),
    inputRewrites: fromHiveInputRewrites(lookup.inputRewrites),
    outputRewrites: fromHiveOutputRewrites(lookup.outputRewrites),
  }));
  return { ...requestOf(node), path: [], entities, outputRewrites: [] };
}

function requestOf({
  serviceName,
  operation,
  operationName,
  operationKind = 'query',
  variableUsages = [],
}: hive.FetchNode | hive.BatchFetchNode) {
  if (operationKind === 'subscription') throw PlanningError.unsupported('Subscription');
  return {
    kind: 'fetch' as const,
    subgraph: serviceName,
    operation,
    operationName,
    operationType: operationKind,
    variables: variableUsages,
  };
}
