import { deployment, publish } from './submissions';
import { useRegistry } from './useRegistry';

const registries = useRegistry();

/** What somebody does who owns the database. */
const tampering = (table: string, statement: string) => [
  `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
  statement,
  `ALTER TABLE ${table} ENABLE TRIGGER ALL`,
];

async function openWithEntries(count: number) {
  const registry = await registries.open();
  for (let base = 0; base < count; base += 1) {
    await registry.change(publish(base || undefined, 'health', { details: { reason: `${base}` } }));
  }
  return registry;
}

it('gives entries page by page, the newest first, each with the hash of the one before', async () => {
  const registry = await openWithEntries(5);
  const { entries, firstBroken } = await registry.history({ limit: 2 });
  const further = await registry.history({ limit: 10, before: 4 });
  const all = [...entries, ...further.entries];
  expect(all.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1]);
  expect(all.map(({ previousHash }) => previousHash)).toEqual([
    ...all.slice(1).map(({ hash }) => hash),
    '',
  ]);
  expect([firstBroken, further.firstBroken]).toEqual([undefined, undefined]);
});

it.each([
  [
    'another word in an entry',
    2,
    'log_entry',
    `UPDATE log_entry SET subject = 'x' WHERE sequence = 2`,
  ],
  [
    'another actor',
    3,
    'log_entry',
    `UPDATE log_entry SET actor = '{"kind":"editor"}' WHERE sequence = 3`,
  ],
  [
    'another time',
    1,
    'log_entry',
    `UPDATE log_entry SET at = at + interval '1 ms' WHERE sequence = 1`,
  ],
  [
    'another reason',
    3,
    'log_entry',
    `UPDATE log_entry SET details = jsonb_set(details, '{reason}', '"y"') WHERE sequence = 3`,
  ],
  ['an entry that was taken out', 2, 'log_entry', 'DELETE FROM log_entry WHERE sequence = 2'],
  ['the first entries taken out', 1, 'log_entry', 'DELETE FROM log_entry WHERE sequence < 3'],
  ['the last entries taken out', 3, 'log_entry', 'DELETE FROM log_entry WHERE sequence > 2'],
  [
    'another schema of a member',
    2,
    'member_version',
    `UPDATE member_version SET sdl = sdl || ' ', sha256 = repeat('0', 64) WHERE version = 2`,
  ],
  ['another supergraph', 4, 'supergraph', `UPDATE supergraph SET sdl = '# x' WHERE number = 4`],
  ['a supergraph that was taken out', 4, 'supergraph', 'DELETE FROM supergraph WHERE number = 4'],
])(
  'finds %s, even when the owner of the database did it',
  async (_what, firstBroken, table, statement) => {
    const registry = await openWithEntries(4);
    await expect(registry.history()).resolves.toMatchObject({ firstBroken: undefined });
    await registries.runAsOwner(...tampering(table, statement));
    await expect(registry.history({ verifiesAll: true })).resolves.toMatchObject({ firstBroken });
  },
);

it('finds it without being asked to look at everything when it was not open before', async () => {
  await openWithEntries(3);
  await registries.runAsOwner(
    ...tampering('log_entry', `UPDATE log_entry SET details = '{}' WHERE sequence = 2`),
  );
  const other = await registries.open();
  await expect(other.history({ limit: 1 })).resolves.toMatchObject({
    entries: [{ sequence: 3 }],
    firstBroken: 2,
  });
});

it('finds an entry that was rewritten with a hash of its own', async () => {
  const registry = await openWithEntries(3);
  const other = await registries.open();
  await other.createKey({ label: 'later', actor: deployment });
  await registries.runAsOwner(
    ...tampering('log_entry', `UPDATE log_entry SET hash = repeat('a', 64) WHERE sequence = 3`),
  );
  await expect(registry.history()).resolves.toMatchObject({ firstBroken: 3 });
});

it('reads a long log in pages', async () => {
  const registry = await registries.open();
  for (let at = 0; at < 210; at += 1) {
    await registry.approve([{ member: 'health', changeId: `${at}`, reason: 'r' }], deployment);
  }
  await expect(registry.history()).resolves.toMatchObject({ firstBroken: undefined });
  await registries.runAsOwner(
    ...tampering('log_entry', `UPDATE log_entry SET subject = 'x' WHERE sequence = 205`),
  );
  await expect(registry.history({ verifiesAll: true })).resolves.toMatchObject({
    firstBroken: 205,
  });
});

it('tells of an approval once, and keeps who approved first', async () => {
  const registry = await registries.open();
  const editor = { kind: 'editor', keyId: 'bbbbbbbbbb' } as const;
  const change = { member: 'health', changeId: 'a', reason: 'nobody asks for it' };
  const first = await registry.approve([change, { ...change, changeId: 'b' }], editor);
  expect(first).toEqual([
    { ...change, approvedAt: expect.any(Date), approvedBy: editor },
    { ...change, changeId: 'b', approvedAt: expect.any(Date), approvedBy: editor },
  ]);
  await expect(registry.approve([{ ...change, reason: 'again' }], deployment)).resolves.toEqual([
    first[0],
  ]);
  await expect(registry.approvals()).resolves.toEqual(first);
  const { entries } = await registry.history();
  expect(entries.map(({ action, subject, details }) => [action, subject, details])).toEqual([
    [
      'approve',
      'health',
      {
        changes: [
          { changeId: 'a', reason: 'nobody asks for it' },
          { changeId: 'b', reason: 'nobody asks for it' },
        ],
      },
    ],
  ]);
});
