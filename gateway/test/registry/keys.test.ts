import { createHash } from 'node:crypto';
import { deployment, healthKey } from './submissions';
import { useRegistry } from './useRegistry';

const registries = useRegistry();
const editor = { kind: 'editor', keyId: 'bbbbbbbbbb' } as const;

it('gives the text of a key out once, and keeps only its hash', async () => {
  const registry = await registries.open();
  const { key, text } = await registry.createKey({
    member: 'health',
    label: 'laptop',
    actor: editor,
  });
  expect(text).toMatch(/^agk_[a-z2-7]{10}_[A-Za-z0-9_-]{43}$/);
  expect(key).toEqual({
    id: text.slice(4, 14),
    member: 'health',
    label: 'laptop',
    createdAt: expect.any(Date),
    createdBy: editor,
  });
  const rows = JSON.stringify(await registries.runAsOwner('SELECT * FROM agency_key, log_entry'));
  expect(rows).not.toContain(text.slice(15));
  expect(rows).toContain(createHash('sha256').update(text).digest('hex'));
});

it('finds an active key by its text alone, on every gateway, and a revoked one never again', async () => {
  const [one, other] = [await registries.open(), await registries.open()];
  const { key, text } = await one.createKey({ label: 'of the editors', actor: deployment });
  const found = await other.findKey(text);
  expect(found).toEqual({ ...key, lastUsedAt: expect.any(Date) });
  await expect(one.findKey(text)).resolves.toEqual(found);
  for (const wrong of ['', 'agk_', key.id, `${text}x`, `${text.slice(0, -2)}!!`, flipLast(text)]) {
    await expect(one.findKey(wrong)).resolves.toBeUndefined();
  }
  const revoked = await one.revokeKey(key.id, editor);
  expect(revoked).toEqual({ ...found, revokedAt: expect.any(Date) });
  await expect(other.findKey(text)).resolves.toBeUndefined();
  await expect(one.revokeKey(key.id, editor)).resolves.toEqual(revoked);
  await expect(one.revokeKey('zzzzzzzzzz', editor)).resolves.toBeUndefined();
  await expect(registries.runAsOwner('UPDATE agency_key SET revoked_at = NULL')).rejects.toThrow(
    'Of a key only its last use and its revocation can be written.',
  );
  const { entries } = await one.history();
  expect(entries.map(({ action, subject, actor }) => [action, subject, actor])).toEqual([
    ['revoke-key', key.id, editor],
    ['create-key', key.id, deployment],
  ]);
});

it('notes the use of a key once a minute at most', async () => {
  const registry = await registries.open();
  const { text } = await registry.createKey({ label: 'a', actor: deployment });
  const first = await registry.findKey(text);
  const second = await registry.findKey(text);
  expect(second!.lastUsedAt).toEqual(first!.lastUsedAt);
  await registries.runAsOwner(
    "UPDATE agency_key SET last_used_at = last_used_at - interval '61 seconds'",
  );
  const third = await registry.findKey(text);
  expect(third!.lastUsedAt!.getTime()).toBeGreaterThanOrEqual(first!.lastUsedAt!.getTime());
});

it('lets a member have two active keys, however many are asked for at once', async () => {
  const gateways = [await registries.open(), await registries.open()];
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((index) =>
      gateways[index % 2]!.createKey({ member: 'health', label: `${index}`, actor: healthKey }),
    ),
  );
  const made = results.filter((result) => result.status === 'fulfilled');
  const refused = results.filter((result) => result.status === 'rejected');
  expect([made.length, refused.length]).toEqual([2, 4]);
  const ids = (await gateways[0]!.keys('health')).map(({ id }) => id);
  expect(refused[0]!.reason).toMatchObject({
    code: 'TOO_MANY_KEYS',
    message: `"health" has 2 active keys, ${ids.toReversed().join(' and ')}, and may have 2. Revoke one before you make another.`,
  });
  await gateways[1]!.createKey({ member: 'trade', label: 'of others', actor: editor });
  await gateways[1]!.createKey({ label: 'of editors', actor: editor });
  await gateways[0]!.revokeKey(ids[0]!, healthKey);
  await gateways[1]!.createKey({ member: 'health', label: 'third', actor: healthKey });
  await expect(gateways[0]!.keys('health')).resolves.toHaveLength(3);
  await expect(gateways[0]!.keys()).resolves.toHaveLength(5);
});

function flipLast(text: string): string {
  return `${text.slice(0, -4)}${text.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
}
