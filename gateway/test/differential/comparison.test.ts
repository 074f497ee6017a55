import { expectEqualAnswers, tryOne, type Trial } from './expectEqualAnswers';
import type { Answer } from './compare/Answer';
import { Monolith } from './compare/Monolith';
import { generateOperation } from './generate/generateOperation';
import { shopGraph } from './graphs/shopGraph';
import type { System } from './systems/System';
import { readFacts } from './world/GraphFacts';
import { World } from './world/World';

const world = new World(readFacts(shopGraph));
const { api } = world.facts;
const monolith = new Monolith(world);

/** A system that is right but for one habit. */
function startWith(habit: (answer: Answer) => Answer): Trial {
  const system: System = {
    execute: async (operation) => {
      const { data, errors } = monolith.answer(operation);
      return habit({ data: structuredClone(data), errors });
    },
    close: async () => {},
  };
  return { api, monolith, system };
}

type Path = (string | number)[];
type Container = Record<string | number, unknown>;

/** Changes the value at a path; without effect where a null stands in the way. */
function replace(data: unknown, path: readonly (string | number)[], value: unknown): void {
  let container = data;
  for (const key of path.slice(0, -1)) container = (container as Container | null)?.[key];
  if (path.length > 0 && container !== null && container !== undefined) {
    (container as Container)[path.at(-1)!] = value;
  }
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}

const habits: [string, (answer: Answer) => Answer][] = [
  ['loses the last error', ({ data, errors }) => ({ data, errors: errors.slice(0, -1) })],
  ['reports an error twice', ({ data, errors }) => ({ data, errors: [...errors, ...errors] })],
  [
    'reports errors without their paths',
    ({ data, errors }) => ({ data, errors: errors.map(({ message }) => ({ message })) }),
  ],
  [
    'counts items of lists from one in paths',
    ({ data, errors }) => ({
      data,
      errors: errors.map(({ message, path }) => ({
        message,
        path: path?.map((key) => (typeof key === 'number' ? key + 1 : key)) as Path,
      })),
    }),
  ],
  [
    'reports the parent of a field that fails',
    ({ data, errors }) => ({
      data,
      errors: errors.map(({ message, path }) => ({ message, path: path!.slice(0, -1) })),
    }),
  ],
  [
    'nulls the object around a field that fails',
    ({ data, errors }) => {
      for (const { path = [] } of errors) replace(data, path.slice(0, -1), null);
      return { data, errors };
    },
  ],
  [
    'answers with something where a field fails',
    ({ data, errors }) => {
      for (const { path = [] } of errors) replace(data, path, 'something');
      return { data, errors };
    },
  ],
  [
    'blames a field that does not fail',
    ({ data, errors }) => ({
      data,
      errors: [...errors, { message: 'No.', path: Object.keys(data ?? {}).slice(0, 1) }],
    }),
  ],
  ['gives fields in another order', ({ data, errors }) => ({ data: reverseKeys(data), errors })],
  [
    'answers nothing when anything fails',
    ({ data, errors }) => ({ data: errors.length > 0 ? null : data, errors }),
  ],
];

describe('The comparison of answers', () => {
  it('finds nothing to blame in the right answer', async () => {
    const trial = startWith((answer) => answer);
    await expect(expectEqualAnswers(trial, { count: 200, seed: 1 })).resolves.toBeUndefined();
  });

  it.each(habits)('finds out a system that %s', async (_name, habit) => {
    const trial = startWith(habit);
    await expect(expectEqualAnswers(trial, { count: 100, seed: 1 })).rejects.toThrow(
      /made smaller/,
    );
  });

  it('says with which operation, made small, and gives both answers', async () => {
    const trial = startWith(({ data }) => ({ data, errors: [] }));
    const failure = await expectEqualAnswers(trial, { count: 100, seed: 1 }).catch(String);
    expect(failure).toMatch(
      /seed: 1\b[^]*Operation \d+, made smaller:\n[^]*variables: \{[^]*right: \{"data":[^]*given: \{"data":/,
    );
  });
});

it('generates operations of every kind', () => {
  const queries = Array.from(
    { length: 500 },
    (_none, number) => generateOperation(api, number)?.query ?? '',
  );
  const kinds = [
    /^mutation/,
    /\.\.\.F\d/,
    /\.\.\. on /,
    /@skip/,
    /@include\(if: \$/,
    /__typename/,
    /__schema|__type\(/,
    /\w+: \w+\(/,
    / = /,
    /query Other/,
    /: null/,
  ];
  const shares = kinds.map((kind) => queries.filter((query) => kind.test(query)).length);
  expect(Math.min(...shares)).toBeGreaterThan(5);
});

it('refuses nothing that it generates', async () => {
  const trial = startWith((answer) => answer);
  const operations = Array.from({ length: 300 }, (_none, number) =>
    generateOperation(trial.api, number),
  );
  const refused = operations.filter((operation) => operation === undefined);
  expect(refused.length).toBeLessThan(15);
  await expect(
    tryOne(
      trial,
      operations.find((operation) => operation)!,
    ),
  ).resolves.toBeUndefined();
});
