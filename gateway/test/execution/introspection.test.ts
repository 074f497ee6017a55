import { execute, getIntrospectionQuery, parse } from 'graphql';
import { openHarbour } from './harbour';
import type { OpenGraph } from './openGraph';

let graph: OpenGraph;
beforeAll(() => {
  graph = openHarbour();
});
afterAll(() => graph.close());

it('the whole schema is told without asking a member', async () => {
  graph.requests.length = 0;
  const right = await execute({ schema: graph.schema, document: parse(getIntrospectionQuery()) });
  await expect(graph.query(getIntrospectionQuery())).resolves.toEqual(
    JSON.parse(JSON.stringify(right)),
  );
  expect(graph.requests).toEqual([]);
});

it('nothing of federation shows in the schema', async () => {
  await expect(
    graph.query('{ any: __type(name: "_Any") { name } entity: __type(name: "_Entity") { name } }'),
  ).resolves.toEqual({ data: { any: null, entity: null } });
});

it('the schema and data stand in one answer, in the order of the query', async () => {
  const { data } = await graph.query(
    `
    query ($type: String!) {
      before: __typename
      __type(name: $type) { kind fields { name } }
      port(id: "p1") { name pilot { name } }
      ...Names
    }
    fragment Names on Query { __schema { queryType { name } mutationType { name } } pier { name } }`,
    { type: 'Licence' },
  );
  expect(JSON.stringify(data)).toBe(
    '{"before":"Query","__type":{"kind":"OBJECT","fields":[{"name":"number"}]},' +
      '"port":{"name":"Ostend","pilot":{"name":"Ada"}},' +
      '"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"}},"pier":{"name":"East"}}',
  );
});

it('data that fail leave what was asked of the schema', async () => {
  const answer = await graph.query('{ __schema { queryType { name } } port(id: "p2") { radio } }');
  expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } }, port: null });
  expect(answer.errors?.map(({ path }) => path)).toEqual([['port', 'radio']]);
});

it('follows @skip and @include', async () => {
  await expect(
    graph.query(
      'query ($on: Boolean!) { __schema @include(if: $on) { queryType { name } } __type(name: "Unit") { name @skip(if: $on) kind } }',
      { on: true },
    ),
  ).resolves.toEqual({
    data: { __schema: { queryType: { name: 'Query' } }, __type: { kind: 'ENUM' } },
  });
});
