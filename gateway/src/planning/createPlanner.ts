import type { Log } from '@agency-graph/subgraph-kit/log';
import { ApolloPlanner } from './ApolloPlanner';
import { BoundedPlanner } from './BoundedPlanner';
import { CheckedPlanner } from './CheckedPlanner';
import { PlanCoverage } from './checks/PlanCoverage';
import { SubgraphFields } from './checks/SubgraphFields';
import { FallbackPlanner } from './FallbackPlanner';
import { HivePlanner } from './HivePlanner';
import type { Planner } from './Planner';

export interface CreatePlannerOptions {
  supergraphSdl: string;
  /** Whose planner alone: `hive`, written in Rust, or `apollo`. By default Hive's, and Apollo's for what Hive's cannot plan. */
  kind?: Planner['name'];
  /** How long a client waits for a plan at most. */
  timeLimitMs?: number;
  log: Log;
}

/** Operations that Hive's planner can plan take it a few milliseconds. */
const hiveTimeLimitMs = 500;

/** The planner of a supergraph, which has to be closed. */
export function createPlanner({ timeLimitMs = 3000, ...options }: CreatePlannerOptions): Planner {
  return new BoundedPlanner(choosePlanner({ ...options, timeLimitMs }), {
    timeLimitMs,
    log: options.log,
  });
}

function choosePlanner({
  kind,
  timeLimitMs,
  ...options
}: CreatePlannerOptions & { timeLimitMs: number }): Planner {
  const fields = new SubgraphFields(options.supergraphSdl);
  const apollo = (limitMs: number) =>
    new CheckedPlanner(new ApolloPlanner({ ...options, timeLimitMs: limitMs }), fields);
  const hive = (limitMs: number, coverage?: PlanCoverage) =>
    new CheckedPlanner(new HivePlanner({ ...options, timeLimitMs: limitMs }), fields, coverage);
  if (kind === 'apollo') return apollo(timeLimitMs);
  if (kind === 'hive') return hive(timeLimitMs);
  const firstLimitMs = Math.min(hiveTimeLimitMs, timeLimitMs / 4);
  return new FallbackPlanner({
    first: hive(firstLimitMs, new PlanCoverage(options.supergraphSdl)),
    second: () => apollo(timeLimitMs - firstLimitMs),
    log: options.log,
  });
}
