import { createLog } from '@agency-graph/subgraph-kit/log';
import { Executor } from '../../../src/execution/Executor';
import { createPlanner } from '../../../src/planning/createPlanner';
import type { Planner } from '../../../src/planning/Planner';
import type { World } from '../world/World';
import { hostedClient } from './hostedClient';
import { Members } from './Members';
import { remoteClient } from './remoteClient';
import { requestContext } from './requestContext';
import type { System } from './System';

export interface StartExecutorOptions {
  /** In this process, or as if behind a network. */
  members?: 'hosted' | 'remote';
  planner?: Planner['name'] | undefined;
}

/** The gateway's own execution over the members of an invented graph. */
export function startExecutor(
  world: World,
  { members: kind = 'remote', planner: plannerKind }: StartExecutorOptions = {},
): System {
  const log = createLog('gateway', 'silent');
  const { supergraphSdl } = world.facts;
  const members = new Members(world);
  const createClient = kind === 'hosted' ? hostedClient : remoteClient;
  const clients = members.names.map((name) => createClient(members, name));
  const planner = createPlanner({
    supergraphSdl,
    log,
    timeLimitMs: 60_000,
    ...(plannerKind && { kind: plannerKind }),
  });
  const executor = new Executor({ supergraphSdl, planner, clients });
  return {
    async execute(operation) {
      members.begin();
      const compiled = await executor.compile(operation);
      const { variables } = operation;
      const { data, errors = [] } = await executor.execute(
        compiled,
        variables,
        requestContext(log),
      );
      return { data, errors };
    },
    async close() {
      await planner.close();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}
