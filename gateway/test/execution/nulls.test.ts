import { openHarbour } from './harbour';
import type { GraphAnswer, OpenGraph } from './openGraph';

let graph: OpenGraph;
beforeAll(() => {
  graph = openHarbour();
});
afterAll(() => graph.close());

const failed = { code: 'INTERNAL_SERVER_ERROR', subgraph: 'pilots' };

/** Paths and extensions of the errors, in the order of the paths. */
function errorsOf({ errors = [] }: GraphAnswer) {
  return errors
    .map(({ path, extensions }) => ({ path, extensions }))
    .toSorted((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
}

describe('A field that fails', () => {
  it('is null where it may be, with an error at its path in every item', async () => {
    const answer = await graph.query('{ pilots { name number: badge } }');
    expect(answer.data).toEqual({
      pilots: [
        { name: 'Ada', number: 1 },
        { name: 'Bo', number: null },
      ],
    });
    expect(errorsOf(answer)).toEqual([{ path: ['pilots', 1, 'number'], extensions: failed }]);
  });

  it('nulls the nearest object around it that may be null, which another member gave', async () => {
    const answer = await graph.query('{ ports { name radio } }');
    expect(answer.data).toEqual({ ports: [{ name: 'Ostend', radio: 'VHF 9' }, null, null] });
    expect(errorsOf(answer)).toEqual([{ path: ['ports', 1, 'radio'], extensions: failed }]);
  });

  it('nulls through lists and objects that are never null, up to the field that may be', async () => {
    const answer = await graph.query(
      '{ ports { name vessels { name ... on Ferry { pilot { name } } } } }',
    );
    expect(answer.data).toEqual({
      ports: [{ name: 'Ostend', vessels: [{ name: 'Anna', pilot: { name: 'Ada' } }] }, null, null],
    });
    expect(errorsOf(answer)).toEqual([
      { path: ['ports', 1, 'vessels', 1, 'pilot'], extensions: failed },
    ]);
  });

  it('nulls all data when nothing on the way may be null', async () => {
    const answer = await graph.query('mutation { open(port: "p1") { name } scrap(id: "f1") }');
    expect(answer.data).toBeNull();
    expect(errorsOf(answer)).toEqual([
      { path: ['scrap'], extensions: { ...failed, subgraph: 'fleet' } },
    ]);
  });

  it('has an error at each of its places, although the member was asked once', async () => {
    graph.requests.length = 0;
    const answer = await graph.query(
      '{ port(id: "p2") { flagship { pilot { name } } again: flagship { pilot { name } } } }',
    );
    expect(answer.data).toEqual({ port: { flagship: null, again: null } });
    expect(errorsOf(answer)).toEqual([
      { path: ['port', 'again', 'pilot'], extensions: failed },
      { path: ['port', 'flagship', 'pilot'], extensions: failed },
    ]);
    expect(graph.requests.filter((request) => request.startsWith('pilots'))).toHaveLength(1);
  });
});

describe('Null without an error', () => {
  it('where it must not be is an error at its path', async () => {
    const answer = await graph.query('{ pilots { name licence { number } } }');
    expect(answer.data).toEqual({ pilots: [{ name: 'Ada', licence: { number: 7 } }, null] });
    expect(errorsOf(answer).map(({ path }) => path)).toEqual([['pilots', 1, 'licence']]);
  });

  it('for an entity is an error where its fields must not be null, in lists of lists', async () => {
    const answer = await graph.query('{ berths { id tide } }');
    expect(answer.data).toEqual({
      berths: [[{ id: 'b1', tide: 4.5 }, null], [], [null, { id: 'b1', tide: 4.5 }]],
    });
    expect(errorsOf(answer).map(({ path }) => path)).toEqual([['berths', 2, 0, 'tide']]);
  });

  it('for a reference is a plain null', async () => {
    await expect(
      graph.query('{ port(id: "nowhere") { name fee } ports { country } }'),
    ).resolves.toEqual({
      data: { port: null, ports: [{ country: 'BE' }, { country: null }, null] },
    });
  });
});

it('errors of several members stand side by side', async () => {
  const answer = await graph.query(
    '{ pilots { badge licence { number } } port(id: "p2") { id radio } berths { tide } ports { name } }',
  );
  expect(answer.data).toEqual({
    pilots: [{ badge: 1, licence: { number: 7 } }, null],
    port: null,
    berths: [[{ tide: 4.5 }, null], [], [null, { tide: 4.5 }]],
    ports: [{ name: 'Ostend' }, { name: 'Dover' }, null],
  });
  expect(errorsOf(answer).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      ['berths', 2, 0, 'tide'],
      ['port', 'radio'],
    ]),
  );
});
