import { EventEmitter, once } from 'node:events';
import { useCleanups } from '../cleanups';
import { deployment, publish } from './submissions';
import { TcpRelay } from './TcpRelay';
import { useRegistry } from './useRegistry';

const registries = useRegistry();
const cleanup = useCleanups();

async function relay() {
  const relay = new TcpRelay(new URL(registries.url()));
  const url = await relay.open();
  cleanup(() => relay.close());
  return { relay, url };
}

const unavailable = { code: 'REGISTRY_UNAVAILABLE' };

it('refuses at once what a database that went away is asked, and answers when it is back', async () => {
  const { relay: between, url } = await relay();
  const registry = await registries.open(url);
  await registry.change(publish(undefined, 'health'));
  between.cut();
  await expect(registry.current()).rejects.toMatchObject(unavailable);
  await expect(registry.change(publish(1, 'health'))).rejects.toMatchObject(unavailable);
  await expect(registry.findKey(`agk_${'a'.repeat(10)}_${'a'.repeat(43)}`)).rejects.toMatchObject(
    unavailable,
  );
  await expect(registry.checkReady()).rejects.toMatchObject(unavailable);
  between.restore();
  await expect(registry.change(publish(1, 'health'))).resolves.toMatchObject({ sequence: 2 });
});

it('refuses within 5 s what a database that is silent is asked, however often, and answers when it is back', async () => {
  const { relay: between, url } = await relay();
  const registry = await registries.open(url);
  await registry.change(publish(undefined, 'health'));
  between.silence();
  const begun = performance.now();
  const results = await Promise.allSettled([
    ...Array.from({ length: 12 }, () => registry.currentSequence()),
    registry.change(publish(1, 'health')),
  ]);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(
    results.map((result) => (result.status === 'rejected' ? result.reason.code : result.status)),
  ).toEqual(Array.from({ length: 13 }, () => 'REGISTRY_UNAVAILABLE'));
  between.restore();
  await expect(registry.change(publish(1, 'health'))).resolves.toMatchObject({ sequence: 2 });
});

it('is there as soon as a database is that was away at the start', async () => {
  const { relay: between, url } = await relay();
  between.cut();
  const registry = await registries.open(url);
  await expect(registry.currentSequence()).rejects.toMatchObject(unavailable);
  between.restore();
  await expect(registry.currentSequence()).resolves.toBe(0);
});

it('makes its tables again in a database that was made anew', async () => {
  const registry = await registries.open();
  await registry.change(publish(undefined, 'health'));
  await registries.runAsOwner('DROP SCHEMA registry CASCADE');
  await expect(registry.currentSequence()).rejects.toMatchObject(unavailable);
  await expect(registry.currentSequence()).resolves.toBe(0);
});

it('tells those who listen what they missed while the database was away', async () => {
  const { relay: between, url } = await relay();
  const registry = await registries.open(url);
  const calls = new EventEmitter();
  const called = () => once(calls, 'call', { signal: AbortSignal.timeout(10_000) });
  const listening = called();
  const end = registry.listen(() => calls.emit('call'));
  await listening;
  between.cut();
  const direct = await registries.open();
  await direct.change(publish(undefined, 'health', { actor: deployment }));
  const told = called();
  between.restore();
  await told;
  await expect(registry.currentSequence()).resolves.toBe(1);
  await end();
});

it('can be closed while the database is silent', async () => {
  const { relay: between, url } = await relay();
  const registry = await registries.open(url);
  const calls = new EventEmitter();
  const listening = once(calls, 'call', { signal: AbortSignal.timeout(10_000) });
  registry.listen(() => calls.emit('call'));
  await listening;
  await registry.currentSequence();
  between.silence();
  const begun = performance.now();
  await registry.close();
  expect(performance.now() - begun).toBeLessThan(5_000);
});
