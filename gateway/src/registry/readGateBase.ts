import type { GateBase, OperationToKeep } from '../gate/GateInput';
import type { Activation, Registry } from './Registry';

/** Which operations a change must not break. */
export type OperationSource = (registry: Registry) => Promise<readonly OperationToKeep[]>;

/** The graph as it stands, for the gate and for whoever changes it. */
export interface ReadBase {
  current: Activation | undefined;
  base: GateBase;
}

export async function readGateBase(
  registry: Registry,
  operationsToKeep: OperationSource,
): Promise<ReadBase> {
  // What is served is read first: should the rest be newer, the change is refused as a conflict and tried anew.
  const current = await registry.current();
  const [typeOwners, operations, approvals] = await Promise.all([
    registry.typeOwners(),
    operationsToKeep(registry),
    registry.approvals(),
  ]);
  const { sdl, members = [] } = current?.supergraph ?? {};
  return {
    current,
    base: {
      sequence: current?.sequence,
      supergraphSdl: sdl,
      members: members.map(({ name, agency, url, sdl }) => ({ name, agency, url, sdl })),
      typeOwners,
      operations,
      approvedChanges: approvals.map(({ member, changeId }) => ({ member, changeId })),
    },
  };
}
