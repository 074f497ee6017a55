import type { Asked } from '../graph/askGraph';

/** One request of the gateway to a subgraph. */
export interface PlanStep {
  /** Which step of the whole it belongs to: those of one stage can run at the same time. Counted from 1. */
  stage: number;
  subgraph: string;
  /** What it is asked. */
  operation: string;
}

/** How long the gateway waited for a subgraph, or took itself. */
export interface Timing {
  name: string;
  milliseconds: number;
  /** What the gateway says beside it, such as how many requests there were. */
  description: string | undefined;
}

/** How the gateway came to an answer. */
export interface Plan {
  steps: readonly PlanStep[];
  timings: readonly Timing[];
}

/**
 * Reads how an answer came about, where the gateway says so: from `extensions.queryPlan`, a plan of fetches in sequences
 * and in parallel, and from the header `server-timing`. Undefined where it says neither.
 */
export function readPlan({ answer, serverTiming }: Pick<Asked, 'answer' | 'serverTiming'>) {
  const plan = Object(answer.extensions?.['queryPlan']) as { root?: unknown };
  const steps: PlanStep[] = [];
  collectSteps(plan.root, 1, steps);
  const timings = readTimings(serverTiming);
  return steps.length + timings.length > 0 ? { steps, timings } : undefined;
}

interface Node {
  kind?: unknown;
  nodes?: unknown;
  subgraph?: unknown;
  operation?: unknown;
  whenTrue?: unknown;
  whenFalse?: unknown;
}

/** Adds the fetches of a part of a plan that begins with a stage, and gives the first stage after it. */
function collectSteps(part: unknown, stage: number, steps: PlanStep[]): number {
  const node = Object(part) as Node;
  const parts = Array.isArray(node.nodes) ? (node.nodes as unknown[]) : [];
  if (node.kind === 'sequence') {
    return parts.reduce<number>((next, each) => collectSteps(each, next, steps), stage);
  }
  if (node.kind === 'parallel' || node.kind === 'condition') {
    const beside = node.kind === 'parallel' ? parts : [node.whenTrue, node.whenFalse];
    return Math.max(stage, ...beside.map((each) => collectSteps(each, stage, steps)));
  }
  const { subgraph, operation } = node;
  if (typeof subgraph !== 'string' || typeof operation !== 'string') return stage;
  steps.push({ stage, subgraph, operation });
  return stage + 1;
}

/** Reads `standards;dur=12.3;desc="2 requests", gateway;dur=20` of the W3C's Server Timing. */
function readTimings(header: string | null): Timing[] {
  const entries = header?.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return entries.flatMap((entry) => {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const given = new Map(parameters.map((each) => each.split('=', 2) as [string, string]));
    const milliseconds = Number(given.get('dur'));
    if (name === '' || !Number.isFinite(milliseconds)) return [];
    return [{ name, milliseconds, description: given.get('desc')?.replaceAll('"', '') }];
  });
}
