import type { RecordedOperation } from '../../src/usage/RecordedOperation';
import { useRegistry } from './useRegistry';

const registries = useRegistry();

const day = 86_400_000;
const now = Date.now();

function operation(id: string, seen: Partial<RecordedOperation> = {}): RecordedOperation {
  return {
    id,
    signature: `query ${id} { ${id} }`,
    name: id,
    count: 1,
    firstSeenAt: new Date(now - 5_000),
    lastSeenAt: new Date(now),
    ...seen,
  };
}

it('adds up what several gateways have seen, and gives the most used first', async () => {
  const [one, other] = [await registries.open(), await registries.open()];
  const later = { firstSeenAt: new Date(now - 4_000), lastSeenAt: new Date(now + 4_000) };
  await Promise.all([
    one.addOperations([operation('a'), operation('b', { count: 5 }), operation('a')]),
    other.addOperations([
      operation('b', { count: 2, ...later }),
      operation('anonymous', { name: undefined }),
    ]),
    one.addOperations([]),
  ]);
  await expect(one.recordedOperations({ limit: 2, seenWithinDays: 1 })).resolves.toEqual([
    operation('b', { count: 7, lastSeenAt: later.lastSeenAt }),
    operation('a', { count: 2 }),
  ]);
  await expect(other.recordedOperations({ limit: 10, seenWithinDays: 1 })).resolves.toHaveLength(3);
});

it('leaves out what was not seen for some days, and forgets what nobody asks any more', async () => {
  const registry = await registries.open();
  const before = (days: number) => ({ lastSeenAt: new Date(now - days * day) });
  await registry.addOperations([
    operation('today'),
    operation('last-week', { count: 9, ...before(7) }),
    operation('last-year', { count: 99, ...before(500) }),
  ]);
  const ids = async (seenWithinDays: number) =>
    (await registry.recordedOperations({ limit: 10, seenWithinDays })).map(({ id }) => id);
  await expect(ids(3)).resolves.toEqual(['today']);
  await expect(ids(30)).resolves.toEqual(['last-week', 'today']);
  await expect(ids(5_000)).resolves.toEqual(['last-week', 'today']);
});
