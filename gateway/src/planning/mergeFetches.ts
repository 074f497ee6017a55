import { combineFetches } from './combineFetches';
import type { FetchNode, PlanNode, QueryPlan } from './QueryPlan';

/** Requests with fragment definitions stay as they are. */
const mayHaveFragments = /\bfragment\s/;

/** A request or a condition, and in which round of requests it runs. */
interface Step {
  node: PlanNode;
  round: number;
  /** Nothing waits for it, so that it may run in a later round. */
  isLast: boolean;
}

/**
 * Merges what a plan looks up in one subgraph into fewer requests. Where that saves any, branches of the plan go in
 * rounds: each round waits for the whole one before, and what nothing waits for runs with a later request to its subgraph.
 */
export function mergeFetches({ root }: QueryPlan): QueryPlan {
  return { root: root && mergeNode(mergeConditions(root)) };
}

function mergeNode(node: PlanNode): PlanNode {
  const steps: Step[] = [];
  placeNode(node, { round: 0, isLast: true }, steps);
  for (const step of steps.toSorted((a, b) => b.round - a.round)) postpone(step, steps);
  const merged = roundsOf(steps).map(mergeRound);
  const requests = merged.reduce((sum, round) => sum + round.length, 0);
  if (requests === steps.length) return node;
  return nodeOf(
    'sequence',
    merged.map((round) => nodeOf('parallel', round)),
  );
}

/** Adds the steps of a node, each in the first round that it can run in. Returns the round after its last one. */
function placeNode(node: PlanNode, place: Omit<Step, 'node'>, steps: Step[]): number {
  if (node.kind === 'parallel') {
    return Math.max(place.round, ...node.nodes.map((each) => placeNode(each, place, steps)));
  }
  if (node.kind === 'sequence') {
    return node.nodes.reduce((round, each, index) => {
      const isLast = place.isLast && index === node.nodes.length - 1;
      return placeNode(each, { round, isLast }, steps);
    }, place.round);
  }
  steps.push({ node, ...place });
  return place.round + 1;
}

/** What depends on a variable is merged among itself. */
function mergeConditions(node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'fetch':
      return node;
    case 'condition':
      return {
        ...node,
        whenTrue: mergeFetches({ root: node.whenTrue }).root,
        whenFalse: mergeFetches({ root: node.whenFalse }).root,
      };
    default:
      return { ...node, nodes: node.nodes.map(mergeConditions) };
  }
}

function postpone(step: Step, steps: readonly Step[]): void {
  const { node, isLast } = step;
  if (!isLast || !isLookup(node)) return;
  const later = steps.filter(
    (other) =>
      other.round > step.round && isLookup(other.node) && other.node.subgraph === node.subgraph,
  );
  if (later.length > 0) step.round = Math.min(...later.map(({ round }) => round));
}

function roundsOf(steps: readonly Step[]): PlanNode[][] {
  const rounds: PlanNode[][] = [];
  for (const { node, round } of steps) (rounds[round] ??= []).push(node);
  // A round is empty when all of it was postponed.
  return rounds.filter((round) => round !== undefined);
}

function mergeRound(nodes: readonly PlanNode[]): PlanNode[] {
  const merged: PlanNode[] = [];
  const lookups = new Map<string, FetchNode[]>();
  for (const node of nodes) {
    if (!isLookup(node)) merged.push(node);
    else if (lookups.has(node.subgraph)) lookups.get(node.subgraph)!.push(node);
    else lookups.set(node.subgraph, [node]);
  }
  return [...merged, ...Array.from(lookups.values(), combineFetches)];
}

function isLookup(node: PlanNode): node is FetchNode {
  if (node.kind !== 'fetch' || node.operationType !== 'query') return false;
  return node.entities.length > 0 && !mayHaveFragments.test(node.operation);
}

function nodeOf(kind: 'sequence' | 'parallel', nodes: readonly PlanNode[]): PlanNode {
  return nodes.length === 1 ? nodes[0]! : { kind, nodes };
}
