import { openGraph, type OpenGraph } from './openGraph';

let graph: OpenGraph;
let log: string[];

beforeEach(() => {
  log = [];
  const note = async (entry: string) => {
    log.push(`${entry} begins`);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    log.push(`${entry} ends`);
    return log.filter((line) => line.endsWith('ends')).length;
  };
  graph = openGraph({
    stock: {
      sdl: `
        type Query { item(id: ID!): Item }
        type Mutation { add(item: ID!): Item  remove(item: ID!): Item! }
        type Item @key(fields: "id") { id: ID! turn: Int }
      `,
      resolvers: {
        Mutation: {
          add: async (_root: unknown, { item }: { item: string }) => ({
            id: item,
            turn: await note(`add ${item}`),
          }),
          remove: (_root: unknown, { item }: { item: string }) => {
            log.push(`remove ${item} fails`);
            throw new Error('Nothing is removed.');
          },
        },
      },
    },
    orders: {
      sdl: `
        type Mutation { order(item: ID!): Order  cancel(order: ID!): Boolean }
        type Order { item: Item turn: Int }
        type Item @key(fields: "id") { id: ID! orders: Int }
      `,
      resolvers: {
        Mutation: {
          order: async (_root: unknown, { item }: { item: string }) => ({
            item: { id: item },
            turn: await note(`order ${item}`),
          }),
          cancel: () => {
            log.push('cancel fails');
            throw new Error('Too late.');
          },
        },
        Item: { orders: ({ id }: { id: string }) => log.push(`read ${id}`) },
      },
    },
  });
});

afterEach(() => graph.close());

it('run one after the other, across members, each with all that it reads', async () => {
  const { data } = await graph.query(`mutation {
    first: add(item: "a") { turn orders }
    second: order(item: "b") { turn }
    third: add(item: "c") { turn }
    fourth: order(item: "d") { turn item { turn: orders } }
  }`);
  expect(data).toEqual({
    first: { turn: 1, orders: expect.any(Number) },
    second: { turn: 2 },
    third: { turn: 3 },
    fourth: { turn: 4, item: { turn: expect.any(Number) } },
  });
  expect(log.filter((line) => !line.startsWith('read'))).toEqual([
    'add a begins',
    'add a ends',
    'order b begins',
    'order b ends',
    'add c begins',
    'add c ends',
    'order d begins',
    'order d ends',
  ]);
});

it('go on after one that fails and may be null', async () => {
  const { data, errors } = await graph.query(
    'mutation { cancel(order: "1") add(item: "a") { id } again: cancel(order: "2") }',
  );
  expect(data).toEqual({ cancel: null, add: { id: 'a' }, again: null });
  expect(errors?.map(({ path }) => path)).toEqual([['cancel'], ['again']]);
  expect(log).toEqual(['cancel fails', 'add a begins', 'add a ends', 'cancel fails']);
});

it('answer nothing when one fails that is never null', async () => {
  const { data, errors } = await graph.query(
    'mutation { add(item: "a") { id } remove(item: "a") { id } }',
  );
  expect(data).toBeNull();
  expect(errors?.map(({ path }) => path)).toEqual([['remove']]);
});

it('are asked once each, under every name', async () => {
  const { data } = await graph.query(
    'mutation { a: add(item: "x") { turn } b: add(item: "x") { turn } }',
  );
  expect(data).toEqual({ a: { turn: 1 }, b: { turn: 2 } });
});
