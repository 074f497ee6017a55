import { openHarbour } from './harbour';
import type { OpenGraph } from './openGraph';

let graph: OpenGraph;
beforeAll(() => {
  graph = openHarbour();
});
afterAll(() => graph.close());

describe('Aliases', () => {
  it('give one field several names, with the arguments of each', async () => {
    await expect(
      graph.query(
        '{ a: port(id: "p1") { m: depth ft: depth(unit: FEET) } b: port(id: "p2") { depth(unit: FEET) } }',
      ),
    ).resolves.toEqual({ data: { a: { m: 8, ft: 26 }, b: { depth: 36 } } });
  });

  it('may be the names of keys, of other fields, and of what JavaScript gives every object', async () => {
    await expect(
      graph.query(`{ port(id: "p1") {
        id: name  name: id  pilot: country
        constructor: pilot { toString: name }
        vessels { id: name  hasOwnProperty: id }
      } }`),
    ).resolves.toEqual({
      data: {
        port: {
          id: 'Ostend',
          name: 'p1',
          pilot: 'BE',
          constructor: { toString: 'Ada' },
          vessels: [{ id: 'Anna', hasOwnProperty: 'f1' }],
        },
      },
    });
  });

  it('do not hide from another member what it requires', async () => {
    await expect(
      graph.query('{ port(id: "p1") { depth: name  fee  unit: depth(unit: METRES) } }'),
    ).resolves.toEqual({ data: { port: { depth: 'Ostend', fee: 260, unit: 8 } } });
  });
});

describe('Fragments', () => {
  it('join what they select of the same objects, in the order of the query', async () => {
    const { data } = await graph.query(`
      { port(id: "p1") { ...Second name ...First } }
      fragment First on Port { flagship { seats } pilot { badge } }
      fragment Second on Port { pilot { name } flagship { ... on Vessel { name } ...Third } }
      fragment Third on Ferry { pilot { licence { number } } }
    `);
    expect(JSON.stringify(data)).toBe(
      '{"port":{"pilot":{"name":"Ada","badge":1},"flagship":{"name":"Anna","pilot":{"licence":{"number":7}},"seats":300},"name":"Ostend"}}',
    );
  });

  it('select by type, also through an interface or a union that the type is part of', async () => {
    await expect(
      graph.query(`{ anything {
        ... on Vessel { name ... on Ferry { seats } ... on Thing { ... on Tug { power } } }
        ... on Port { label: name }
      } }`),
    ).resolves.toEqual({
      data: {
        anything: [
          { label: 'Dover' },
          { name: 'Anna', seats: 300 },
          null,
          { name: null, power: 2.5 },
        ],
      },
    });
  });
});

describe('@skip and @include', () => {
  const query = `query ($pilots: Boolean!, $names: Boolean = true) {
    ports @include(if: true) {
      name @include(if: $names)
      pilot @include(if: $pilots) { name @skip(if: false) }
      ...Fees @skip(if: $pilots)
      ... @include(if: $pilots) @skip(if: $names) { radio }
    }
    vessels @skip(if: true) { id }
  }
  fragment Fees on Port { fee }`;

  it.each([
    [{ pilots: true }, { name: 'Ostend', pilot: { name: 'Ada' } }, ['harbours', 'pilots']],
    [{ pilots: false }, { name: 'Ostend', fee: 260 }, ['harbours', 'pilots']],
    [{ pilots: false, names: false }, { fee: 260 }, ['harbours', 'pilots']],
  ])('follow their variables: %j', async (variables, port, members) => {
    graph.requests.length = 0;
    const { data } = await graph.query(query, variables);
    expect((data as { ports: unknown[] }).ports[0]).toEqual(port);
    expect(graph.requests.map((request) => request.split(':')[0])).toEqual(members);
  });

  it('spare a member the request when nothing of it is left', async () => {
    graph.requests.length = 0;
    const { data } = await graph.query(
      'query ($deep: Boolean!) { port(id: "p2") { name pilot @include(if: $deep) { name } } }',
      { deep: false },
    );
    expect(data).toEqual({ port: { name: 'Dover' } });
    expect(graph.requests).toHaveLength(1);
  });

  it('may leave nothing of an object, or of the whole operation', async () => {
    const query = 'query ($on: Boolean!) { port(id: "p1") { name @include(if: $on) } }';
    await expect(graph.query(query, { on: false })).resolves.toEqual({ data: { port: {} } });
    await expect(
      graph.query('query ($on: Boolean!) { ports @include(if: $on) { name } }', { on: false }),
    ).resolves.toEqual({ data: {} });
  });
});

it('__typename stands wherever it was asked for, under whatever name', async () => {
  await expect(
    graph.query(`{
      root: __typename
      pier { __typename vessels { kind: __typename __typename } }
      anything { __typename ... on Ferry { pilot { type: __typename licence { __typename } } } }
      berths { __typename }
    }`),
  ).resolves.toEqual({
    data: {
      root: 'Query',
      pier: { __typename: 'Pier', vessels: [{ kind: 'Tug', __typename: 'Tug' }] },
      anything: [
        { __typename: 'Port' },
        { __typename: 'Ferry', pilot: { type: 'Pilot', licence: { __typename: 'Licence' } } },
        null,
        { __typename: 'Tug' },
      ],
      berths: [
        [{ __typename: 'Berth' }, null],
        [],
        [{ __typename: 'Berth' }, { __typename: 'Berth' }],
      ],
    },
  });
});

it('a query for the type of the root asks no member', async () => {
  graph.requests.length = 0;
  await expect(graph.query('{ __typename }')).resolves.toEqual({ data: { __typename: 'Query' } });
  await expect(graph.query('mutation { a: __typename }')).resolves.toEqual({
    data: { a: 'Mutation' },
  });
  expect(graph.requests).toEqual([]);
});
