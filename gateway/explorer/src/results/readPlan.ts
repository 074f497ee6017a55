import type { Ran } from '../workspace/runQuery';

/** One request of the gateway to a subgraph. */
export interface PlanStep {
  subgraph: string;
  /** What it was asked; undefined where the gateway tells its timings alone. */
  operation: string | undefined;
  milliseconds: number | undefined;
  /** When it began, counted from the beginning of the whole. */
  startedAt: number | undefined;
}

/**
 * How the gateway came to an answer, where it says so: `extensions.queryPlan`, a list of steps, or the header
 * `server-timing` with one entry a subgraph. Undefined where it says neither.
 */
export function readPlan({ answer, serverTiming }: Pick<Ran, 'answer' | 'serverTiming'>) {
  const given = answer.extensions?.['queryPlan'];
  const steps = Array.isArray(given) ? given.flatMap(readStep) : readTimings(serverTiming);
  return steps.length > 0 ? steps : undefined;
}

function readStep(value: unknown): PlanStep[] {
  const step = Object(value) as Record<string, unknown>;
  if (typeof step['subgraph'] !== 'string') return [];
  return [
    {
      subgraph: step['subgraph'],
      operation: typeof step['operation'] === 'string' ? step['operation'] : undefined,
      milliseconds: numberOf(step['milliseconds']),
      startedAt: numberOf(step['startedAt']),
    },
  ];
}

/** Reads `standards;dur=12.3, plan;dur=0.4` of the W3C's Server Timing. */
function readTimings(header: string | null): PlanStep[] {
  if (header === null) return [];
  return header.split(',').flatMap((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim());
    const duration = parameters.find((parameter) => parameter.startsWith('dur='))?.slice(4);
    if (!name || duration === undefined) return [];
    const milliseconds = numberOf(Number(duration));
    return [{ subgraph: name, operation: undefined, milliseconds, startedAt: undefined }];
  });
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
