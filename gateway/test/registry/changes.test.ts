import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { deployment, healthKey, publish, submission } from './submissions';
import { useRegistry } from './useRegistry';

const registries = useRegistry();

it('has no supergraph before the first change', async () => {
  const registry = await registries.open();
  await expect(
    Promise.all([
      registry.current(),
      registry.currentSequence(),
      registry.supergraph(1),
      registry.memberVersions('health'),
      registry.typeOwners(),
      registry.recordedOperations({ limit: 10, seenWithinDays: 30 }),
      registry.approvals(),
      registry.keys(),
      registry.history(),
    ]),
  ).resolves.toEqual([
    undefined,
    0,
    undefined,
    [],
    {},
    [],
    [],
    [],
    { entries: [], firstBroken: undefined },
  ]);
});

it('keeps a change whole: the version, the supergraph, who did it, and that it is served', async () => {
  const registry = await registries.open();
  const sdl = 'type Query { clinic: Clinic } type Clinic @key(fields: "id") { id: ID! }';
  const change = publish(undefined, 'health', { sdl, supergraphSdl: '# one' });
  const activation = await registry.change({ ...change, details: { reason: 'we join' } });
  const at = activation.activatedAt;
  const version = {
    ...submission('health', sdl),
    version: 1,
    sha256: createHash('sha256').update(sdl).digest('hex'),
    isBuiltIn: false,
    publishedAt: at,
    publishedBy: healthKey,
  };
  const sha256 = createHash('sha256').update('# one').digest('hex');
  expect(activation).toEqual({
    sequence: 1,
    supergraph: { number: 1, sdl: '# one', sha256, composedAt: at, members: [version] },
    activatedAt: at,
    activatedBy: healthKey,
  });
  await expect(registry.current()).resolves.toEqual(activation);
  await expect(registry.supergraph(1)).resolves.toEqual(activation.supergraph);
  await expect(registry.memberVersions('health')).resolves.toEqual([version]);
  await expect(registry.typeOwners()).resolves.toEqual({ Clinic: 'health' });
  const { entries } = await registry.history();
  expect(entries).toEqual([
    {
      sequence: 1,
      at,
      actor: healthKey,
      action: 'publish',
      subject: 'health',
      details: {
        reason: 'we join',
        versions: [{ name: 'health', version: 1, sha256: version.sha256 }],
        supergraph: 1,
        sha256,
        activation: 1,
      },
      previousHash: '',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

it('keeps the other members, takes out those that leave and brings back older versions', async () => {
  const registry = await registries.open();
  const members = async () =>
    (await registry.current())!.supergraph.members.map(({ name, version }) => `${name} ${version}`);
  await registry.change(
    publish(undefined, 'health', {
      action: 'deploy',
      actor: deployment,
      members: [submission('trade', 'type Query { t: Int }'), submission('events', 'scalar E')],
    }),
  );
  await expect(members()).resolves.toEqual(['events 1', 'trade 1']);
  await registry.change(publish(1, 'health'));
  await registry.change(publish(2, 'health'));
  await expect(members()).resolves.toEqual(['events 1', 'health 2', 'trade 1']);
  await registry.change(
    publish(3, '', { action: 'rollback', members: [], restored: { health: 1 } }),
  );
  await expect(members()).resolves.toEqual(['events 1', 'health 1', 'trade 1']);
  await registry.change(publish(4, '', { action: 'retire', members: [], retired: ['trade'] }));
  await expect(members()).resolves.toEqual(['events 1', 'health 1']);
  const activation = await registry.activate(1, deployment, { reason: 'as it was' });
  expect(activation).toMatchObject({ sequence: 6, supergraph: { number: 1 } });
  await expect(members()).resolves.toEqual(['events 1', 'trade 1']);
  await registry.change(publish(6, 'health'));
  await expect(members()).resolves.toEqual(['events 1', 'health 3', 'trade 1']);
  const { entries } = await registry.history();
  expect(entries.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
    'publish health',
    'rollback supergraph 1',
    'retire trade',
    'rollback health',
    'publish health',
    'publish health',
    'deploy trade, events',
  ]);
});

it('refuses what is not there, and changes nothing then', async () => {
  const registry = await registries.open();
  await registry.change(publish(undefined, 'health'));
  const change = publish(1, '', { members: [] });
  await expect(registry.change({ ...change, retired: ['trade'] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: '"trade" is no member of the graph.',
  });
  await expect(registry.change({ ...change, restored: { health: 7 } })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'There is no version 7 of member "health".',
  });
  await expect(registry.activate(9, deployment)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'There is no supergraph with the number 9.',
  });
  await expect(registry.change(publish(1, 'a\u0000b'))).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(registry.currentSequence()).resolves.toBe(1);
  await expect(registry.history()).resolves.toMatchObject({ entries: [{ sequence: 1 }] });
});

it('lets one of many gateways win that change the same supergraph at the same time', async () => {
  const gateways = await Promise.all([registries.open(), registries.open(), registries.open()]);
  const results = await Promise.allSettled(
    gateways.flatMap((registry, index) => [
      registry.change(publish(undefined, `member-${index}`)),
      registry.change(publish(undefined, `other-${index}`)),
    ]),
  );
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused.map(({ reason }) => reason.code)).toEqual(
    Array.from({ length: 5 }, () => 'CONFLICT'),
  );
  expect(refused[0]!.reason.message).toMatch(
    /^The graph was changed by somebody else at the same time\. Supergraph 1 has been served since .*Z: compose with its members and try again\.$/,
  );
  await expect(gateways[0]!.currentSequence()).resolves.toBe(1);
});

it('tells every gateway of a change, also one whose connection was lost meanwhile', async () => {
  const [one, other] = [await registries.open(), await registries.open()];
  const calls = new EventEmitter();
  const called = () => once(calls, 'call', { signal: AbortSignal.timeout(5_000) });
  const listening = called();
  const end = other.listen(() => calls.emit('call'));
  await listening;
  const told = called();
  await one.change(publish(undefined, 'health'));
  await told;
  const reopened = called();
  await registries.runAsOwner(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'agency-graph registry listener'`,
  );
  await reopened;
  const toldAgain = called();
  await one.activate(1, deployment);
  await expect(toldAgain).resolves.toEqual([]);
  await end();
});

describe('the owner of a type', () => {
  const ownedBy = async (registry: Awaited<ReturnType<typeof registries.open>>) =>
    registry.typeOwners();

  it('is who published it first, and of several at once who says most about it', async () => {
    const registry = await registries.open();
    const stub =
      'type Query { a: Int } extend type Country @key(fields: "code") { code: ID! n: Int m: Int }';
    const owner =
      'type Query { b: Int } type Country @key(fields: "code") { code: ID! name: String }';
    await registry.change(
      publish(undefined, '', {
        members: [submission('a', stub), submission('b', owner), submission('c', 'enum E { X }')],
      }),
    );
    await registry.change(
      publish(1, 'd', { sdl: 'type Country { code: ID! a: Int b: Int } enum E { X Y Z }' }),
    );
    await expect(ownedBy(registry)).resolves.toEqual({ Country: 'b', E: 'c' });
  });

  it('stays so while an older version of it is served or others build upon its type, and no longer', async () => {
    const registry = await registries.open();
    await registry.change(publish(undefined, 'a', { sdl: 'type Query { x: Int }' }));
    await registry.change(publish(1, 'a', { sdl: 'type T { x: Int }' }));
    await registry.change(publish(2, '', { members: [], restored: { a: 1 } }));
    await registry.change(publish(3, 'b', { sdl: 'type T { y: Int }' }));
    await expect(ownedBy(registry)).resolves.toEqual({ T: 'a' });
    await registry.change(publish(4, '', { members: [], retired: ['a'] }));
    await registry.change(publish(5, 'c', { sdl: 'type T { z: Int }' }));
    await expect(ownedBy(registry)).resolves.toEqual({ T: 'a' });
    await registry.change(publish(6, '', { members: [], retired: ['b', 'c'] }));
    await registry.change(publish(7, 'c', { sdl: 'type T { z: Int }' }));
    await expect(ownedBy(registry)).resolves.toEqual({ T: 'c' });
  });
});

it('cannot lose what stands in its tables, nor change it', async () => {
  const registry = await registries.open();
  await registry.change(publish(undefined, 'health'));
  await registry.approve([{ member: 'health', changeId: 'c', reason: 'r' }], deployment);
  await registry.createKey({ member: 'health', label: 'first', actor: deployment });
  const columns = {
    member_version: 'url',
    supergraph: 'sdl',
    supergraph_member: 'version',
    activation: 'activated_by',
    log_entry: 'details',
    approval: 'reason',
    agency_key: 'sha256',
  };
  for (const [table, column] of Object.entries(columns)) {
    for (const statement of [
      `UPDATE ${table} SET ${column} = ${column === 'sha256' ? "''" : column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      await expect(registries.runAsOwner(statement)).rejects.toThrow(
        /^The table \w+ is append-only: \w+ is refused\.$|^Of a key only its last use and its revocation can be written\.$/,
      );
    }
  }
});
