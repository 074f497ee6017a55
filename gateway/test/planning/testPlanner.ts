import { createLog } from '@agency-graph/subgraph-kit/log';
import { createPlanner } from '../../src/planning/createPlanner';
import type { Planner } from '../../src/planning/Planner';

export const silent = createLog('planning', 'silent');

/** Enough for a slow machine under load, on which a planner has to start first. */
const patientMs = 30_000;

export function testPlanner(supergraphSdl: string, kind?: Planner['name']): Planner {
  return createPlanner({
    supergraphSdl,
    ...(kind && { kind }),
    timeLimitMs: patientMs,
    log: silent,
  });
}

/** Planners of the tests of one file, each started once. Call once at the top of a test file. */
export function usePlanners(): (supergraphSdl: string, kind: Planner['name']) => Planner {
  const planners = new Map<string, Planner>();
  afterAll(() => Promise.all(Array.from(planners.values(), (planner) => planner.close())));
  return (supergraphSdl, kind) => {
    const key = `${kind} ${supergraphSdl}`;
    const planner = planners.get(key) ?? testPlanner(supergraphSdl, kind);
    planners.set(key, planner);
    return planner;
  };
}
