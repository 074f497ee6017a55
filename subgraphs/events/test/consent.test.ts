import { writeCursor } from '@agency-graph/subgraph-kit/pagination';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import type { MemberAccount } from '../src/importers/saveMembers';
import { memberFields } from '../src/memberCodes';
import { toActiveMonth } from '../src/rows/activeMonth';
import { events } from '../src/subgraph';
import { account, putMembers, setConsent } from './networkOf';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

const others = ['a1', 'b2', 'c3', 'd4'].map((id, index) =>
  account({ id, country_code: index % 2 === 0 ? 'KEN' : 'BRA' }),
);

/** Everything about this member is unlike all others, so that any path that reads it would show it. */
const stated = {
  id: 'b9',
  display_name: 'Very Secret Name',
  organization_kind: 'GOVERNMENT',
  country_code: 'TUV',
  topic_ids: ['energy'],
  seeks: ['RESEARCH', 'PILOT_SITE'],
  offers: ['FUNDING', 'COMPUTING'],
  active_month: toActiveMonth('2024-06'),
} satisfies Partial<MemberAccount>;

const node =
  'id shares displayName organizationKind country { code } topics { id } seeks offers lastActiveIn';
const match = `score { total topics offers seeks region activity } reasons sharedTopics { id } offersWhatIsSought
  seeksWhatIsOffered member { ${node} }`;
const facets = `facets { organizationKind { value count } country { value count } region { value count } topic { value count }
  seeks { value count } offers { value count } }`;
const list = `totalCount nodes { ${node} } pageInfo { hasNextPage hasPreviousPage } ${facets}`;
const cursors = {
  key: writeCursor('KEY', [stated.id]),
  activity: writeCursor('ACTIVITY', [stated.active_month, stated.id]),
};

/** Every way to reach a member that the schema has, aimed at this one. */
const attacks: Readonly<Record<string, string>> = {
  'by key': `{ member(id: "b9") { ${node} matches { ${match} } } }`,
  'by reference': `{ _entities(representations: [{ __typename: "Member", id: "b9" }]) { ... on Member { ${node} } } }`,
  'in the list': `{ members(first: 100) { ${list} } }`,
  'in the list by key': `{ members(first: 100, orderBy: KEY) { ${list} edges { cursor } } }`,
  'from the end of the list': `{ members(last: 1, orderBy: KEY) { ${list} } }`,
  'by name': `{ members(filter: { search: "Secret" }) { ${list} } }`,
  'by organization': `{ members(filter: { organizationKind: [GOVERNMENT] }) { ${list} } }`,
  'by country': `{ members(filter: { country: ["TUV"] }) { ${list} } }`,
  'by region': `{ members(filter: { region: ["Oceania"] }) { ${list} } }`,
  'by topic': `{ members(filter: { topic: ["energy"] }) { ${list} } }`,
  'by broader topic': `{ members(filter: { topic: ["environment"] }) { ${list} } }`,
  'by what it seeks': `{ members(filter: { seeks: [PILOT_SITE] }) { ${list} } }`,
  'by what it offers': `{ members(filter: { offers: [COMPUTING] }) { ${list} } }`,
  'by activity': `{ members(filter: { activeFrom: "2024-06" }) { ${list} } }`,
  'by provenance': `{ members(filter: { provenance: [CURATED] }) { ${list} } }`,
  'after a forged cursor': `{ members(orderBy: KEY, after: "${cursors.key}") { ${list} } }`,
  'before a forged cursor': `{ members(orderBy: KEY, before: "${cursors.key}") { ${list} } }`,
  'after a forged cursor of activity': `{ members(after: "${cursors.activity}") { ${list} } }`,
  'before a forged cursor of activity': `{ members(last: 5, before: "${cursors.activity}") { ${list} } }`,
  'as a match of others': `{ members(first: 100) { nodes { id matches(first: 100) { ${match} } } } }`,
  'by aggregates': `{ memberStatistics { countries { value count } organizationKinds { value count suppressed }
    topics { value count suppressed } } }`,
};

async function answersTo(names: readonly string[]): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const name of names) answers[name] = await subgraph.execute(attacks[name] ?? '');
  return answers;
}

const names = Object.keys(attacks);

it('answers every query as if a member who did not consent to be listed did not exist', async () => {
  await putMembers(subgraph, others);
  const without = await answersTo(names);
  await putMembers(subgraph, [...others, account({ ...stated, listed: false })]);
  await expect(answersTo(names)).resolves.toEqual(without);
});

it('would show the same member by every one of these queries with consent, so that they do test something', async () => {
  await putMembers(subgraph, [...others, account(stated)]);
  const withConsent = await answersTo(names);
  await putMembers(subgraph, others);
  const without = await answersTo(names);
  const blind = names.filter(
    (name) => JSON.stringify(withConsent[name]) === JSON.stringify(without[name]),
  );
  expect(blind).toEqual([]);
});

it.each(memberFields)(
  'answers every query as if a listed member who does not share %s had stated something else',
  async (field) => {
    const shares = memberFields.filter((one) => one !== field);
    const another = {
      DISPLAY_NAME: { display_name: 'Another Name' },
      ORGANIZATION_KIND: { organization_kind: 'STARTUP' },
      COUNTRY: { country_code: 'KEN' },
      TOPICS: { topic_ids: ['health'] },
      ROLES: { seeks: ['RESEARCH'], offers: ['FUNDING'] },
      ACTIVITY: { active_month: toActiveMonth('2021-01') },
    } satisfies Record<string, Partial<MemberAccount>>;
    await putMembers(subgraph, [...others, account({ ...stated, shares })]);
    const before = await answersTo(names);
    await putMembers(subgraph, [...others, account({ ...stated, ...another[field], shares })]);
    await expect(answersTo(names)).resolves.toEqual(before);
  },
);

it('forgets a member at once who takes the consent back, and what a member stops to share', async () => {
  await putMembers(subgraph, [...others, account(stated)]);
  await setConsent(subgraph, 'b9', { listed: true, shares: ['TOPICS'] });
  await expect(subgraph.execute(`{ member(id: "b9") { ${node} } }`)).resolves.toEqual({
    data: {
      member: {
        id: 'b9',
        shares: ['TOPICS'],
        displayName: null,
        organizationKind: null,
        country: null,
        topics: [{ id: 'energy' }],
        seeks: [],
        offers: [],
        lastActiveIn: null,
      },
    },
  });
  await setConsent(subgraph, 'b9', { listed: false, shares: ['TOPICS'] });
  const after = await answersTo(names);
  await putMembers(subgraph, others);
  await expect(answersTo(names)).resolves.toEqual(after);
});

describe('counts of all members', () => {
  const many = (count: number, given: Partial<MemberAccount>) =>
    Array.from({ length: count }, (_, index) =>
      account({ ...given, id: `${given.country_code}-${index}` }),
    );
  const hidden = account({ ...stated, country_code: 'KEN', listed: false });
  const query = `{ memberStatistics { memberCount countryCount countries { value label count suppressed } }
    members(filter: { country: ["KEN"] }) { totalCount }
    _entities(representations: [{ __typename: "Country", code: "KEN" }, { __typename: "Country", code: "TUV" }]) {
      ... on Country { memberCount } } }`;

  it('count members who are not listed where there are 10 of them, rounded, and suppress counts below 10', async () => {
    const unlisted = many(12, { country_code: 'KEN', listed: false }).map((one) => ({
      ...one,
      id: `hidden-${one.id}`,
    }));
    await putMembers(subgraph, [
      ...many(17, { country_code: 'KEN' }),
      ...unlisted,
      ...many(9, { country_code: 'TUV' }),
    ]);
    await expect(subgraph.execute(query)).resolves.toEqual({
      data: {
        memberStatistics: {
          memberCount: 36,
          countryCount: 2,
          countries: [
            { value: 'KEN', label: 'Kenya', count: 27, suppressed: false },
            { value: 'TUV', label: 'Tuvalu', count: null, suppressed: true },
          ],
        },
        members: { totalCount: 17 },
        _entities: [{ memberCount: 27 }, { memberCount: null }],
      },
    });
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 5))(
    'tell by no difference from the list whether a member is hidden among %i that are not',
    async (count) => {
      const visible = many(count, { country_code: 'KEN' });
      await putMembers(subgraph, visible);
      const without = await subgraph.execute(query);
      await putMembers(subgraph, [...visible, hidden]);
      await expect(subgraph.execute(query)).resolves.toEqual(without);
    },
  );

  it('tell nothing of a network of fewer than 10', async () => {
    await putMembers(subgraph, [...many(8, { country_code: 'KEN' }), hidden]);
    await expect(
      subgraph.execute('{ memberStatistics { memberCount topics { value count suppressed } } }'),
    ).resolves.toEqual({
      data: {
        memberStatistics: {
          memberCount: null,
          topics: [{ value: 'health', count: null, suppressed: true }],
        },
      },
    });
  });
});

it('never reads what members stated while it answers', async () => {
  await putMembers(subgraph, [...others, account(stated)]);
  const recorder = recordStatements(subgraph.hosted.database);
  await answersTo(names);
  recorder.stop();
  expect(recorder.statements.length).toBeGreaterThan(names.length);
  expect(recorder.statements.filter((text) => text.includes('member_account'))).toEqual([]);
});
