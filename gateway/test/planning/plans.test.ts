import type { Planner } from '../../src/planning/Planner';
import { notices, vaccines, works } from './graphs';
import { outline } from './outline';
import { usePlanners } from './testPlanner';

const plannerOf = usePlanners();

async function plansOf(supergraphSdl: string, text: string) {
  const plan = async (kind: Planner['name']) =>
    outline(await plannerOf(supergraphSdl, kind).plan({ text, operationName: undefined }));
  return { hive: await plan('hive'), apollo: await plan('apollo') };
}

test('Entities of two types are looked up by their keys, in two subgraphs at once', async () => {
  const text = `{ orders { id vaccine { doses } payer { ... on Ministry { name } ... on Agency { name } } } }`;
  expect(await plansOf(vaccines, text)).toEqual({
    hive: [
      'sequence',
      '  orders: {orders{id vaccine{__typename id}payer{__typename ...on Ministry{__typename id}...on Agency{__typename id}}}}',
      '  parallel',
      '    payers: query($representations:[_Any!]!){_entities(representations:$representations){...on Agency{name}...on Ministry{name}}}',
      '      _entities: orders.@.payer by ...Agency{__typename id} ...Ministry{__typename id} as $representations',
      '    catalogue: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{doses}}}',
      '      _entities: orders.@.vaccine by ...Vaccine{__typename id} as $representations',
    ],
    apollo: [
      'sequence',
      '  orders: {orders{id vaccine{__typename id}payer{__typename ...on Ministry{__typename id}...on Agency{__typename id}}}}',
      '  parallel',
      '    catalogue: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{doses}}}',
      '      _entities: orders.@.vaccine by ...Vaccine{__typename id} as $representations',
      '    payers: query($representations:[_Any!]!){_entities(representations:$representations){...on Ministry{name}...on Agency{name}}}',
      '      _entities: orders.@.payer by ...Ministry{__typename id} ...Agency{__typename id} as $representations',
    ],
  });
});

test('A field with arguments is required beside the same field with arguments of the client', async () => {
  const text = `{ vaccines { _a0: price(currency: "EUR") insurance } }`;
  expect(await plansOf(vaccines, text)).toEqual({
    hive: [
      'sequence',
      '  catalogue: {vaccines{__typename _a0:price(currency:"EUR")id price(currency:"CHF")doses}}',
      '  transport: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{insurance}}}',
      '    _entities: vaccines.@ by ...Vaccine{__typename price doses id} as $representations',
    ],
    apollo: [
      'sequence',
      '  catalogue: {vaccines{__typename id _a0:price(currency:"EUR")price(currency:"CHF")doses}}',
      '  transport: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{insurance}}}',
      '    _entities: vaccines.@ by ...Vaccine{__typename id price doses} as $representations',
    ],
  });
});

test('A field that is provided needs no second request', async () => {
  const text = `{ orders { vaccine { name } } }`;
  const plan = ['orders: {orders{vaccine{name}}}'];
  expect(await plansOf(vaccines, text)).toEqual({ hive: plan, apollo: plan });
});

test('Mutations run one after the other, each with its variables', async () => {
  const text = `mutation Change($vaccine: ID!) { _a0: retire(vaccine: $vaccine) { id } _a1: order(vaccine: $vaccine) { id } _a2: retire(vaccine: "b") { isCold } }`;
  expect(await plansOf(vaccines, text)).toEqual({
    hive: [
      'sequence',
      '  catalogue: mutation($vaccine:ID!){_a0:retire(vaccine:$vaccine){id}}',
      '    with $vaccine',
      '  orders: mutation($vaccine:ID!){_a1:order(vaccine:$vaccine){id}}',
      '    with $vaccine',
      '  catalogue: mutation{_a2:retire(vaccine:"b"){__typename id doses}}',
      '  transport: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{isCold}}}',
      '    _entities: _a2 by ...Vaccine{__typename doses id} as $representations',
    ],
    apollo: [
      'sequence',
      '  catalogue: mutation Change__catalogue__0($vaccine:ID!){_a0:retire(vaccine:$vaccine){id}}',
      '    with $vaccine',
      '  orders: mutation Change__orders__1($vaccine:ID!){_a1:order(vaccine:$vaccine){id}}',
      '    with $vaccine',
      '  catalogue: mutation Change__catalogue__2{_a2:retire(vaccine:"b"){__typename id doses}}',
      '  transport: query Change__transport__3($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{isCold}}}',
      '    _entities: _a2 by ...Vaccine{__typename id doses} as $representations',
    ],
  });
});

test('An interface object is looked up under the name of its interface', async () => {
  const text = `{ works { stars } best { ... on Book { pages } } }`;
  expect(await plansOf(works, text)).toEqual({
    hive: [
      'sequence',
      '  parallel',
      '    ratings: {best{__typename id}}',
      '    library: {works{__typename id}}',
      '  parallel',
      '    library: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{__typename ...on Book{pages}}}}',
      '      _entities: best.@ by ...Work{__typename id} as $representations',
      '      to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
      '    ratings: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{stars}}}',
      '      _entities: works.@ by ...Work{__typename id} as $representations',
      '      to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
    ],
    apollo: [
      'parallel',
      '  sequence',
      '    library: {works{__typename id}}',
      '    ratings: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{stars}}}',
      '      _entities: works.@ by ...Work{__typename id} as $representations',
      '      to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
      '  sequence',
      '    ratings: {best{__typename id}}',
      '    library: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{__typename ...on Book{pages}}}}',
      '      _entities: best.@ by ...Work{__typename id} as $representations',
      '      to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
    ],
  });
});

test('An interface object that cannot be looked up itself gets the fields of others', async () => {
  const text = `{ mentioned { id title } }`;
  expect(await plansOf(works, text)).toEqual({
    hive: [
      'sequence',
      '  mentions: {mentioned{__typename id}}',
      '  library: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{title}}}',
      '    _entities: mentioned.@ by ...Work{__typename id} as $representations',
      '    to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
    ],
    apollo: [
      'sequence',
      '  mentions: {mentioned{__typename id}}',
      '  library: query($representations:[_Any!]!){_entities(representations:$representations){...on Work{__typename title}}}',
      '    _entities: mentioned.@ by ...Work{__typename id} as $representations',
      '    to {"path":[{"types":["Work"]},{"key":"__typename"}],"value":"Work"}',
    ],
  });
});

test('Root fields are asked for where a payload leads back to the root', async () => {
  const text = `mutation { _a0: publish(text: "x") { query { notices { text } people } } }`;
  expect(await plansOf(notices, text)).toEqual({
    hive: [
      'sequence',
      '  board: mutation{_a0:publish(text:"x"){query{notices{text}__typename}}}',
      '  people: {people}',
      '    at _a0.query',
    ],
    apollo: [
      'sequence',
      '  board: mutation{_a0:publish(text:"x"){query{__typename notices{text}}}}',
      '  people: {...on Query{people}}',
      '    at _a0.query',
    ],
  });
});

test('A request that a variable can switch off is a condition of the plan', async () => {
  const text = `query ($brief: Boolean!) { orders { id vaccine { doses @skip(if: $brief) } } }`;
  const plan = [
    'sequence',
    '  orders: {orders{id vaccine{__typename id}}}',
    '  if $brief',
    '    nothing',
    '  else',
    '    catalogue: query($representations:[_Any!]!){_entities(representations:$representations){...on Vaccine{doses}}}',
    '      _entities: orders.@.vaccine by ...Vaccine{__typename id} as $representations',
  ];
  expect(await plansOf(vaccines, text)).toEqual({ hive: plan, apollo: plan });
});

test('Nothing is fetched for the name of the root type', async () => {
  const text = `{ __typename }`;
  const plan: string[] = [];
  expect(await plansOf(vaccines, text)).toEqual({ hive: plan, apollo: plan });
});
