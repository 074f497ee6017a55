import { checkInputs } from '../../src/planning/checks/checkInputs';
import { checkPlan } from '../../src/planning/checks/checkPlan';
import { SubgraphFields } from '../../src/planning/checks/SubgraphFields';
import { ApolloPlanner } from '../../src/planning/ApolloPlanner';
import { HivePlanner } from '../../src/planning/HivePlanner';
import type { Planner } from '../../src/planning/Planner';
import { useCleanups } from '../cleanups';
import { badges, lessons, vaccines, works } from './graphs';
import { outline } from './outline';
import { silent, testPlanner } from './testPlanner';

const cleanUp = useCleanups();

function plan(supergraphSdl: string, text: string, kind?: Planner['name']) {
  const planner = testPlanner(supergraphSdl, kind);
  cleanUp(() => planner.close());
  return planner.plan({ text, operationName: undefined });
}

/** What is wrong with the plans of both planners, as they come. */
async function faultsOf(supergraphSdl: string, text: string) {
  const options = { supergraphSdl, timeLimitMs: 30_000, log: silent };
  const fields = new SubgraphFields(supergraphSdl);
  const faultOf = async (planner: Planner) => {
    cleanUp(() => planner.close());
    const made = await planner.plan({ text, operationName: undefined });
    try {
      checkPlan(made, fields);
      checkInputs(made, fields);
      return 'none';
    } catch (error) {
      return (error as Error).message;
    }
  };
  return {
    hive: await faultOf(new HivePlanner(options)),
    apollo: await faultOf(new ApolloPlanner(options)),
  };
}

const unsound = (field: string) =>
  expect.objectContaining({
    message: `The gateway found no sound plan for this operation because of ${field}. Ask for it in an operation of its own.`,
    extensions: { code: 'OPERATION_NOT_PLANNED', http: { status: 400 } },
  });

test("A client's arguments of a required field do not become those that are required", async () => {
  const text = '{ vaccines { price(currency: "EUR") insurance } }';
  expect(await faultsOf(vaccines, text)).toEqual({
    hive: 'none',
    apollo:
      'The plan asks "transport" for Vaccine.insurance with something else than price(currency: "CHF").',
  });
  await expect(plan(vaccines, text, 'apollo')).rejects.toEqual(unsound('Vaccine.insurance'));
});

test('Entities are not looked up by keys that a subgraph only gives away', async () => {
  expect(await faultsOf(badges, '{ lastIn { greeting } }')).toEqual({
    hive: 'none',
    apollo: 'The plan looks up Person in "doors" by what is no key there.',
  });
});

test('Fields that require each other in turn are fetched in turn', async () => {
  expect(await faultsOf(lessons, '{ lessons { comment } }')).toEqual({
    hive: 'none',
    apollo: 'The plan asks "timetable" for Lesson.isPopular, which it cannot resolve.',
  });
});

test('Fields of one name and different types stand side by side, by the planner that can', async () => {
  const text = '{ orders { payer { ... on Ministry { budget } ... on Agency { budget } } } }';
  expect(await faultsOf(vaccines, text)).toEqual({
    hive: expect.stringMatching(
      /^The plan asks "payers" for .*budget and .*budget, which conflict\.$/,
    ),
    apollo: 'none',
  });
  expect(outline(await plan(vaccines, text))).toEqual([
    'sequence',
    '  orders: {orders{payer{__typename ...on Ministry{__typename id}...on Agency{__typename id}}}}',
    '  payers: query($representations:[_Any!]!){_entities(representations:$representations){...on Ministry{budget}...on Agency{budget__alias_0:budget}}}',
    '    _entities: orders.@.payer by ...Ministry{__typename id} ...Agency{__typename id} as $representations',
    '    from {"path":[{"types":["Agency"]},{"key":"budget__alias_0"}],"name":"budget"}',
  ]);
});

test('Sound plans of all kinds pass', async () => {
  const none = { hive: 'none', apollo: 'none' };
  expect(await faultsOf(vaccines, '{ orders { vaccine { name insurance isCold } } }')).toEqual(
    none,
  );
  expect(await faultsOf(works, '{ works { title stars ... on Book { pages } } }')).toEqual(none);
  expect(await faultsOf(badges, '{ people { name badge { floor } greeting } }')).toEqual(none);
});
