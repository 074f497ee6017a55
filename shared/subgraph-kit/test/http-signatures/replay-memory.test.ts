import { createReplayMemory } from '../../src/http-signatures/replay-memory';

function remember(memory: ReturnType<typeof createReplayMemory>, nonce: string, now: number) {
  return memory.remember({ nonce, created: now, overAt: now + 35, now });
}

it('knows a signature until it is over', () => {
  const memory = createReplayMemory({ capacity: 10, beganAt: 0 });
  const outcomes = [100, 100, 135, 136].map((now) => remember(memory, 'one', now));
  expect(outcomes).toEqual(['new', 'seen', 'seen', 'new']);
});

it('refuses when it is full, and has room again when signatures are over', () => {
  const memory = createReplayMemory({ capacity: 2, beganAt: 0 });
  expect([
    remember(memory, 'one', 100),
    remember(memory, 'two', 101),
    remember(memory, 'three', 102),
    remember(memory, 'one', 102),
    remember(memory, 'three', 136),
    remember(memory, 'four', 136),
    remember(memory, 'four', 137),
  ]).toEqual(['new', 'new', 'full', 'seen', 'new', 'full', 'new']);
});

it('makes room behind a signature that holds for longer than those after it', () => {
  const memory = createReplayMemory({ capacity: 2, beganAt: 0 });
  expect([
    memory.remember({ nonce: 'long', created: 100, overAt: 400, now: 100 }),
    remember(memory, 'short', 100),
    remember(memory, 'next', 136),
    remember(memory, 'long', 136),
  ]).toEqual(['new', 'new', 'new', 'seen']);
});

it('cannot tell what was created before it began', () => {
  const memory = createReplayMemory({ capacity: 2, beganAt: 100 });
  expect([remember(memory, 'early', 99), remember(memory, 'late', 100)]).toEqual(['early', 'new']);
});
