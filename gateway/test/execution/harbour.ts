import { openGraph, type OpenGraph } from './openGraph';

type Keyed = { id: string };
type Representation = Keyed & Record<string, unknown>;

const ports = [
  { id: 'p1', name: 'Ostend', country: 'BE', depth: 8 },
  { id: 'p2', name: 'Dover', country: null, depth: 11 },
];
const vessels = [
  { __typename: 'Ferry', id: 'f1', name: 'Anna', seats: 300, home: { id: 'p1' } },
  { __typename: 'Tug', id: 't1', name: null, power: 2.5, home: { id: 'p2' } },
  { __typename: 'Ferry', id: 'f2', name: 'Bertha', seats: 120, home: { id: 'p2' } },
];
const metresPerFoot = 0.3048;

function fail(message: string): never {
  throw new Error(message);
}

const byId = (id: string) => vessels.find((vessel) => vessel.id === id) ?? null;
const homeAt = ({ id }: Keyed) => vessels.filter(({ home }) => home.id === id);

const harbours = {
  sdl: `
    type Query { ports: [Port]  port(id: ID!): Port  berths: [[Berth]!]  pier: Pier @shareable }
    type Mutation { open(port: ID!): Port  dredge(metres: Float!): Int! }
    type Port @key(fields: "id") { id: ID! name: String! country: String depth(unit: Unit = METRES): Float }
    type Berth @key(fields: "id") { id: ID! length: Int }
    type Pier @shareable { name: String! length: Int }
    enum Unit { METRES FEET }
  `,
  resolvers: {
    Query: {
      ports: () => [...ports, null],
      port: (_root: unknown, { id }: Keyed) => ports.find((port) => port.id === id),
      berths: () => [
        [{ id: 'b1', length: 90 }, null],
        [],
        [{ id: 'b2' }, { id: 'b1', length: 90 }],
      ],
      pier: () => ({ name: 'East', length: 400 }),
    },
    Mutation: {
      open: (_root: unknown, { port }: { port: string }) => ports.find(({ id }) => id === port),
      dredge: (_root: unknown, { metres }: { metres: number }) => Math.round(metres * 100),
    },
    Port: {
      __resolveReference: ({ id }: Keyed) => ports.find((port) => port.id === id),
      depth: ({ depth }: { depth: number }, { unit }: { unit: string }) =>
        unit === 'FEET' ? Math.round(depth / metresPerFoot) : depth,
    },
  },
};

const fleet = {
  sdl: `
    type Query { vessels: [Vessel!]  anything: [Thing]  pier: Pier @shareable }
    type Mutation { launch(name: String!): Ferry  scrap(id: ID!): Boolean! }
    interface Vessel { id: ID! name: String }
    type Ferry implements Vessel @key(fields: "id") { id: ID! name: String seats: Int! home: Port }
    type Tug implements Vessel @key(fields: "id") { id: ID! name: String power: Float home: Port! }
    type Port @key(fields: "id") { id: ID! vessels(first: Int = 2): [Vessel!]! flagship: Ferry }
    type Pier @shareable { name: String! vessels: [Vessel] }
    union Thing = Ferry | Tug | Port
  `,
  resolvers: {
    Query: {
      vessels: () => vessels,
      anything: () => [{ __typename: 'Port', id: 'p2' }, vessels[0], null, vessels[1]],
      pier: () => ({ name: 'East', vessels: [vessels[1]] }),
    },
    Mutation: {
      launch: (_root: unknown, { name }: { name: string }) => ({ id: 'f2', name, seats: 1 }),
      scrap: () => fail('Nothing is scrapped here.'),
    },
    Ferry: { __resolveReference: ({ id }: Keyed) => byId(id) },
    Tug: { __resolveReference: ({ id }: Keyed) => byId(id) },
    Port: {
      vessels: (port: Keyed, { first }: { first: number }) => homeAt(port).slice(0, first),
      flagship: (port: Keyed) => homeAt(port).find(({ __typename }) => __typename === 'Ferry'),
    },
  },
};

const pilots = {
  sdl: `
    type Query { pilots: [Pilot] }
    type Port @key(fields: "id") {
      id: ID!
      depth(unit: Unit = METRES): Float @external
      fee: Float @requires(fields: "depth(unit: FEET)")
      pilot: Pilot
      radio: String!
    }
    type Ferry @key(fields: "id") { id: ID! pilot: Pilot! seats: Int! @external  crew: Int @requires(fields: "seats") }
    type Berth @key(fields: "id") { id: ID! tide: Float! }
    type Pilot { name: String! badge: Int licence: Licence! }
    type Licence { number: Int! }
    enum Unit { METRES FEET }
  `,
  resolvers: {
    Query: {
      pilots: () => [
        { name: 'Ada', badge: 1 },
        { name: 'Bo', badge: 2 },
      ],
    },
    Port: {
      // The depth is what the gateway sends; a pilot has no other way to know it.
      __resolveReference: ({ id, depth }: Representation) => ({ id, depth }),
      fee: ({ depth }: Representation) => Number(depth) * 10,
      pilot: ({ id }: Keyed) => (id === 'p1' ? { name: 'Ada', badge: 1 } : null),
      radio: ({ id }: Keyed) => (id === 'p1' ? 'VHF 9' : fail('The radio of p2 is silent.')),
    },
    Ferry: {
      __resolveReference: ({ id, seats }: Representation) => ({ id, seats }),
      pilot: ({ id }: Keyed) => (id === 'f1' ? { name: 'Ada' } : fail('No pilot for f2.')),
      crew: ({ seats }: Representation) => Number(seats) / 10,
    },
    Berth: {
      __resolveReference: ({ id }: Keyed) => (id === 'b1' ? { id } : null),
      tide: () => 4.5,
    },
    Pilot: {
      badge: ({ badge }: { badge: number }) => (badge === 2 ? fail('Badge 2 is lost.') : badge),
      licence: ({ name }: { name: string }) => (name === 'Bo' ? null : { number: 7 }),
    },
  },
};

/** Ports, vessels and pilots of three members. Some of what they tell fails. */
export function openHarbour(): OpenGraph {
  return openGraph({ harbours, fleet, pilots });
}
