import { createLog } from '@agency-graph/subgraph-kit/log';
import type { LastGood } from '../../src/registry/LastGood';
import type { Activation } from '../../src/registry/Registry';
import type { RegistryLink } from '../../src/registry/RegistryLink';
import { RegistrySync } from '../../src/registry/RegistrySync';
import { startingPointOf } from '../../src/registry/startingPointOf';
import { useCleanups } from '../cleanups';

const cleanup = useCleanups();

function activation(sequence: number): Activation {
  const supergraph = {
    number: sequence,
    sdl: `# ${sequence}`,
    sha256: '0',
    composedAt: new Date(),
    members: [],
  };
  return { sequence, supergraph, activatedAt: new Date(), activatedBy: { kind: 'deployment' } };
}

/** A gateway that serves activation 1, and what becomes of it. */
function open(update: (sdl: string) => Promise<void>) {
  let current = activation(1);
  const link = {
    awaySince: undefined,
    onOpen: () => {},
    current: async () => current,
    use: async () => current.sequence,
  } as unknown as RegistryLink;
  const log = createLog('test', 'silent');
  const error = jest.spyOn(log, 'error');
  const kept: (number | undefined)[] = [];
  const write: LastGood['write'] = async ({ sequence }) => void kept.push(sequence);
  const sync = new RegistrySync({
    link,
    borrowClients: () => ({ clients: [], release: () => {} }),
    lastGood: { write } as LastGood,
    log,
    pollEveryMs: 10,
  });
  cleanup(() => sync.close());
  sync.begin({ served: startingPointOf(current), update: ({ sdl }) => update(sdl) });
  return {
    sync,
    error,
    kept,
    activate: (sequence: number) => {
      current = activation(sequence);
    },
  };
}

it('serves the one before on when it cannot serve an activation, says so once, and serves the next', async () => {
  const { sync, error, kept, activate } = open(async (sdl) => {
    if (sdl === '# 2') throw new Error('no such thing');
  });
  activate(2);
  await expect(sync.reach(2)).rejects.toThrow('no such thing');
  await expect(sync.reach(2)).rejects.toThrow('no such thing');
  expect(sync.view.supergraph?.number).toBe(1);
  expect(error.mock.calls).toEqual([
    [
      { sequence: 2, number: 2, err: expect.objectContaining({ message: 'no such thing' }) },
      'this gateway cannot serve the supergraph of the registry, and serves the one before on',
    ],
  ]);
  activate(3);
  await sync.reach(3);
  expect(sync.view.supergraph?.number).toBe(3);
  expect(kept).toEqual([1, 3]);
});

it('exchanges supergraphs one after the other, and leaves out those that are past by then', async () => {
  const begun: string[] = [];
  let atOnce = 0;
  const { sync, activate } = open(async (sdl) => {
    atOnce += 1;
    begun.push(`${sdl} (${atOnce})`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    atOnce -= 1;
  });
  activate(2);
  const second = sync.reach(2);
  await new Promise((resolve) => setTimeout(resolve, 5));
  activate(3);
  const third = sync.reach(3);
  activate(4);
  await Promise.all([second, third, sync.reach(4)]);
  expect(begun).toEqual(['# 2 (1)', '# 4 (1)']);
});

it('never goes back to an earlier activation, and says that the registry has', async () => {
  const update = jest.fn(async () => {});
  const { sync, error, activate } = open(update);
  activate(5);
  await sync.reach(5);
  activate(4);
  await sync.catchUp();
  await sync.reach(3);
  while (error.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(update).toHaveBeenCalledTimes(1);
  expect(sync.view.supergraph?.number).toBe(5);
  expect(error.mock.calls).toEqual([
    [{ sequence: 4, served: 5 }, expect.stringContaining('the registry is at an earlier state')],
  ]);
});
