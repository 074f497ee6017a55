import { useCleanups } from '../cleanups';
import { openGraph, type MemberSource } from '../execution/openGraph';

/*
 * What the stock stack is known to answer wrongly: six cases of three kinds in the public audit of federation gateways.
 * The graphs here are our own.
 */

const cleanup = useCleanups();

type Keyed = { id: string };

function open(members: Readonly<Record<string, MemberSource>>) {
  const graph = openGraph(members);
  cleanup(() => graph.close());
  return graph;
}

describe('A field with arguments that @requires uses and the client asks with others', () => {
  const readings = ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id }));
  const network: MemberSource = {
    sdl: `
      type Query { stations: [Station!] }
      type Station @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { stations: () => [{ id: 's1' }] } },
  };
  const measuring: MemberSource = {
    sdl: `
      type Station @key(fields: "id") {
        id: ID!
        readings(last: Int!): [Reading!]
        sensors: [String] @requires(fields: "readings(last: 3) { sensor }")
      }
      type Reading @key(fields: "id") { id: ID! station: Station sensor: String @external }
    `,
    resolvers: {
      Station: {
        __resolveReference: (reference: Keyed) => reference,
        readings: (_station: unknown, { last }: { last: number }) => readings.slice(0, last),
        sensors: (station: { readings?: { sensor: string }[] }) =>
          station.readings?.map(({ sensor }) => sensor),
      },
      Reading: {
        __resolveReference: ({ id }: Keyed) => ({ id }),
        station: () => ({ id: 's1' }),
      },
    },
  };
  const devices: MemberSource = {
    sdl: `
      type Reading @key(fields: "id") {
        id: ID!
        sensor: String
        station: Station @external
        rank: Int @requires(fields: "station { readings(last: 4) { id } }")
      }
      type Station @key(fields: "id") { id: ID! readings(last: Int!): [Reading!] @external }
    `,
    resolvers: {
      Reading: {
        __resolveReference: (reference: Keyed) => reference,
        sensor: ({ id }: Keyed) => `sensor of ${id}`,
        rank: ({ id, station }: Keyed & { station?: { readings?: Keyed[] } }) =>
          station?.readings?.findIndex((reading) => reading.id === id),
      },
    },
  };
  const ask = (text: string, variables?: Record<string, unknown>) =>
    open({ network, measuring, devices }).query(text, variables);

  const sensors = ['sensor of r1', 'sensor of r2', 'sensor of r3'];
  const expected = { data: { stations: [{ sensors, readings: [{ id: 'r1' }] }] } };

  it('a literal', async () => {
    await expect(ask('{ stations { sensors readings(last: 1) { id } } }')).resolves.toEqual(
      expected,
    );
  });

  it('a variable', async () => {
    await expect(
      ask('query ($last: Int = 1) { stations { sensors readings(last: $last) { id } } }'),
    ).resolves.toEqual(expected);
  });

  it('the same in two fragments', async () => {
    await expect(
      ask(
        `query ($last: Int!) { stations { sensors ...One ...Two } }
         fragment One on Station { readings(last: $last) { id } }
         fragment Two on Station { readings(last: $last) { id } }`,
        { last: 1 },
      ),
    ).resolves.toEqual(expected);
  });

  it('on the way to what is required', async () => {
    await expect(
      ask('{ stations { readings(last: 2) { rank station { readings(last: 1) { sensor } } } } }'),
    ).resolves.toEqual({
      data: {
        stations: [
          {
            readings: [0, 1].map((rank) => ({
              rank,
              station: { readings: [{ sensor: 'sensor of r1' }] },
            })),
          },
        ],
      },
    });
  });
});

it('A key that only the mixed keys of another subgraph lead to is found', async () => {
  const records = [
    { id: '1', number: 'n1', home: { one: 'a', two: 'b', three: 'c' }, name: 'Ada' },
    { id: '2', number: 'n2', home: { one: 'd', two: 'e', three: 'f' }, name: 'Bo' },
  ];
  const registry: MemberSource = {
    sdl: `
      type Student @key(fields: "id") @key(fields: "number", resolvable: false)
        @key(fields: "home { one two }", resolvable: false) @key(fields: "id home { two three }", resolvable: false)
      { id: ID! number: ID! home: Home! name: String! }
      type Home @shareable { one: ID! two: ID! three: ID! }
      type Query { registered: Int }
    `,
    resolvers: {
      Student: {
        __resolveReference: ({ id }: Keyed) => records.find((record) => record.id === id),
      },
    },
  };
  const sports: MemberSource = {
    sdl: `
      type Query { team: Team }
      type Team { members: [Student!]! }
      type Student @key(fields: "home { one two }", resolvable: false) @key(fields: "id home { two three }")
        @key(fields: "number", resolvable: false) @key(fields: "id", resolvable: false)
      { id: ID! number: ID! home: Home! name: String! @external jersey: String! @requires(fields: "name") }
      type Home @shareable { one: ID! two: ID! three: ID! }
    `,
    resolvers: {
      Query: {
        team: () => ({ members: records.map(({ name: _elsewhere, ...record }) => record) }),
      },
      Student: {
        __resolveReference: ({
          id,
          home,
          name,
        }: {
          id: string;
          home: { three: string };
          name: string;
        }) =>
          records.some((record) => record.id === id && record.home.three === home.three)
            ? { id, name }
            : null,
        jersey: ({ name }: { name: string }) => name.toUpperCase(),
      },
    },
  };
  await expect(
    open({ registry, sports }).query('{ team { members { id name jersey } } }'),
  ).resolves.toEqual({
    data: {
      team: {
        members: [
          { id: '1', name: 'Ada', jersey: 'ADA' },
          { id: '2', name: 'Bo', jersey: 'BO' },
        ],
      },
    },
  });
});

it('An interface object that nobody can resolve to a type is an error, not a silent null', async () => {
  const catalogue: MemberSource = {
    sdl: `
      type Query { work: Work }
      interface Work @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { work: () => ({ __typename: 'Painting', id: 'w1' }) },
      Work: { __resolveReference: () => ({ __typename: 'Painting', id: 'w1' }) },
    },
  };
  const prices: MemberSource = {
    sdl: `
      type Query { sold: Work }
      type Work @interfaceObject @key(fields: "id") { id: ID! price: Int }
    `,
    resolvers: { Query: { sold: () => ({ id: 'w1', price: 7 }) } },
  };
  const graph = open({ catalogue, prices });
  const { data, errors = [] } = await graph.query('{ work { price } }');
  expect(data).toEqual({ work: null });
  expect(errors.map(({ path }) => path)).toEqual([['work']]);
  await expect(graph.query('{ sold { id price } }')).resolves.toEqual({
    data: { sold: { id: 'w1', price: 7 } },
  });
});
