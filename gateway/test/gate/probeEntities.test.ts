import { assert, asyncProperty, shuffledSubarray } from 'fast-check';
import { probePartner } from './probePartner';
import type { Entities, PartnerOptions, Representation } from './startPartner';

type Resolved = (Record<string, unknown> | Error | null)[];

/** A server that resolves well, and then does something to what it answers. */
function spoil(
  how: (entities: Resolved, asked: readonly Representation[]) => unknown,
): PartnerOptions {
  return { entities: (good) => (asked) => how(good(asked) as Resolved, asked) };
}

/** A server that resolves one type in another way, each representation by itself. */
function resolve(
  type: string,
  how: (representation: Representation, good: unknown) => unknown,
): PartnerOptions {
  return spoil((entities, asked) =>
    entities.map((entity, place) =>
      typeOf(asked[place]) === type ? how(asked[place]!, entity) : entity,
    ),
  );
}

function typeOf(representation: Representation | undefined): string | undefined {
  const { __typename: name } = representation ?? {};
  return name;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const faults: [what: string, options: PartnerOptions, codes: string[]][] = [
  ['turns the answers round', spoil((entities) => entities.toReversed()), ['PROBE_ENTITY_ORDER']],
  [
    'sorts by key, as a database does',
    spoil((entities) =>
      entities.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ),
    ['PROBE_ENTITY_ORDER'],
  ],
  [
    'leaves out what it does not know',
    spoil((entities) => entities.filter((entity) => entity !== null)),
    ['PROBE_ENTITY_COUNT'],
  ],
  [
    'answers each entity once',
    spoil((entities) => [
      ...new Map(entities.map((each) => [JSON.stringify(each), each])).values(),
    ]),
    ['PROBE_ENTITY_COUNT'],
  ],
  [
    'answers the first entity to all',
    spoil((entities) => entities.map((entity) => entity && entities[0])),
    ['PROBE_ENTITY_MISTAKEN'],
  ],
  [
    'answers another type',
    resolve('Country', () => ({ __typename: 'Facility', id: 'lima' })),
    ['PROBE_ENTITY_TYPE'],
  ],
  [
    'answers entities to keys that nobody has',
    resolve('Facility', (representation) => representation),
    ['PROBE_UNKNOWN_KEY'],
  ],
  [
    'answers errors to keys that nobody has',
    resolve('Facility', (_asked, good) => good ?? new Error('Not found.')),
    ['PROBE_UNKNOWN_KEY'],
  ],
  ['does not find what it lists itself', resolve('Facility', () => null), ['PROBE_ENTITY_NULL']],
  [
    'resolves only one of two keys',
    resolve('Visit', (asked, good) => ('ticket' in asked ? good : null)),
    ['PROBE_ENTITY_NULL'],
  ],
  [
    'answers nothing when one key is odd',
    spoil((entities, asked) => {
      if (JSON.stringify(asked).includes("'")) throw new Error('Unterminated quoted string.');
      return entities;
    }),
    ['PROBE_KEY_SPOILS'],
  ],
  [
    'fails altogether',
    spoil(() => {
      throw new Error('The table is missing.');
    }),
    ['PROBE_ENTITIES_FAILED'],
  ],
  [
    'answers types that there are not',
    spoil((entities, asked) =>
      entities.map((entity, place) =>
        typeOf(asked[place]) === 'AgencyGraphProbe'
          ? { __typename: 'Facility', id: 'lima' }
          : entity,
      ),
    ),
    ['PROBE_UNKNOWN_TYPE'],
  ],
];

const unbatched: typeof faults = [
  [
    'reads keys one by one',
    {
      entities: (good) => async (asked) => {
        for (const each of asked) if (typeOf(each) === 'Country') await wait(4);
        return good(asked);
      },
    },
    ['PROBE_NOT_BATCHED'],
  ],
  [
    'reads keys one by one, so slowly that a hundred are not answered in time',
    {
      entities: (good) => async (asked) => {
        for (const each of asked) if (typeOf(each) === 'Country') await wait(25);
        return good(asked);
      },
    },
    ['PROBE_NOT_BATCHED'],
  ],
];

describe('a server', () => {
  it.each(faults)('that %s is refused with that alone', async (_what, options, codes) => {
    const { findings } = await probePartner(options);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
    for (const { severity } of findings) expect(severity).toBe('error');
  });

  it.concurrent.each(unbatched)(
    'that %s is refused with that alone',
    async (_what, options, codes) => {
      const { findings } = await probePartner(options);
      expect(findings.map(({ code }) => code)).toEqual(codes);
    },
  );

  it.concurrent('that is slow for one key and for a hundred is not refused', async () => {
    const slowly =
      (good: Entities): Entities =>
      async (asked) => {
        await wait(150);
        return good(asked);
      };
    const { findings } = await probePartner({ entities: slowly });
    expect(findings).toEqual([]);
  });

  it('that ends when it meets an unknown type is refused', async () => {
    let isGone = false;
    const { findings } = await probePartner({
      intercept: ({ body, response }) => {
        isGone ||= body.includes('AgencyGraphProbe');
        if (isGone) response.destroy();
        return isGone;
      },
    });
    expect(findings.map(({ code }) => code)).toContain('PROBE_UNKNOWN_TYPE');
  });

  it('that answers nothing when one representation has no key is warned', async () => {
    const { findings } = await probePartner(
      spoil((entities, asked) => {
        if (asked.some((each) => Object.keys(each).length === 1)) throw new Error('No key.');
        return entities;
      }),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'PROBE_KEY_SPOILS',
        severity: 'warning',
        message:
          'A representation without its key, or with the sign U+0000 in it, should spoil no other, but of Facility, Visit, Country those beside it were not answered as they are alone: No key.',
      }),
    ]);
  });

  it('that knows no country of the graph is warned', async () => {
    const { findings } = await probePartner(
      resolve('Country', (asked, good) => ('code' in asked ? null : good)),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'PROBE_ENTITY_NULL',
        severity: 'warning',
        coordinate: 'Country',
        message: '_entities answered null for Country {"code":"AFG"}, which the graph lists.',
      }),
    ]);
  });
});

it('tells what stands where another country should', async () => {
  const { findings } = await probePartner(
    spoil((entities, [first]) => (typeOf(first) === 'Country' ? entities.toReversed() : entities)),
  );
  expect(findings).toEqual([
    {
      code: 'PROBE_ENTITY_ORDER',
      severity: 'error',
      coordinate: 'Country',
      line: 12,
      message:
        '_entities must answer in the order of the representations, but in the place of Country {"code":"AFG"} stands {"code":"agency-graph-probe-94"}, which was asked for elsewhere.',
      remedy: expect.any(String),
    },
  ]);
});

it('finds every order but the right one', async () => {
  const orders = shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  await assert(
    asyncProperty(orders, async (order) => {
      // Each six answers change places among themselves.
      const { findings } = await probePartner(
        spoil((entities, [first]) => {
          if (typeOf(first) !== 'Country' || entities.length < 6) return entities;
          const moved = order.map((place) => entities[place]!);
          return [...moved, ...entities.slice(6)];
        }),
      );
      const isRight = order.every((place, index) => place === index);
      expect(findings.map(({ code }) => code)).toEqual(isRight ? [] : ['PROBE_ENTITY_ORDER']);
    }),
    { numRuns: 15 },
  );
});
