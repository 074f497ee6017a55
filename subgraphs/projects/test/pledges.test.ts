import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

const provenance = JSON.stringify({
  kind: 'SYNTHETIC',
  source: 'test',
  url: null,
  retrievedOn: null,
  edition: null,
  confidence: 'NOT_AVAILABLE',
  note: 'test',
  inferred: [],
});

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
  await subgraph.hosted.database.query(
    `INSERT INTO pledge (id, dataset, title, kind, contributor, contributor_kind, focus, amount, currency, country_code,
      programme_id, status, made_on, made_from, year, provenance, sort_key)
    VALUES
      ('a', 'test', 'SYNTHETIC a', 'COMMITMENT', 'SYNTHETIC ministry', 'GOVERNMENT', 'ACCESS', 0.10, 'USD', 'RWA', 'partner2connect', 'PLEDGED', '2024-05', '2024-05-01', 2024, $1, 'a'),
      ('b', 'test', 'SYNTHETIC b', 'COMMITMENT', 'SYNTHETIC ministry', 'GOVERNMENT', 'ADOPTION', 0.20, 'USD', 'RWA', 'partner2connect', 'FULFILLED', '2023', '2023-01-01', 2023, $1, 'b'),
      ('c', 'test', 'SYNTHETIC c', 'SPONSORSHIP', 'SYNTHETIC company', 'PRIVATE_SECTOR', NULL, 12345678901234567890.12, 'CHF', NULL, 'ai-for-good', 'PLEDGED', NULL, '', NULL, $1, 'c'),
      ('d', 'test', 'SYNTHETIC d', 'COMMITMENT', 'SYNTHETIC company', 'PRIVATE_SECTOR', 'ACCESS', NULL, NULL, 'KEN', 'partner2connect', 'PLEDGED', NULL, '', NULL, $1, 'd')`,
    [provenance],
  );
});

afterAll(() => subgraph.stop());

it('lists pledges with totals for each currency, which are never added to each other', async () => {
  const answer = await subgraph.execute(`{
    pledges(orderBy: NEWEST) {
      totalCount totals { currency amount count }
      nodes { id kind contributor contributorKind focus amount { amount currency } country { code } programme { id } status madeOn }
      facets {
        kind { value label count } contributorKind { value count } focus { value count } currency { value count }
        country { value label count } programme { value count } status { value count } year { value count }
      }
    }
  }`);
  expect(answer).toEqual({
    extensions: { syntheticData: expect.objectContaining({ subgraphs: ['projects'] }) },
    data: {
      pledges: {
        totalCount: 4,
        totals: [
          { currency: 'CHF', amount: '12345678901234567890.12', count: 1 },
          { currency: 'USD', amount: '0.30', count: 2 },
        ],
        nodes: [
          {
            id: 'a',
            kind: 'COMMITMENT',
            contributor: 'SYNTHETIC ministry',
            contributorKind: 'GOVERNMENT',
            focus: 'ACCESS',
            amount: { amount: '0.10', currency: 'USD' },
            country: { code: 'RWA' },
            programme: { id: 'partner2connect' },
            status: 'PLEDGED',
            madeOn: '2024-05',
          },
          expect.objectContaining({ id: 'b', status: 'FULFILLED', madeOn: '2023' }),
          expect.objectContaining({ id: 'd', amount: null, country: { code: 'KEN' } }),
          expect.objectContaining({ id: 'c', focus: null, country: null, madeOn: null }),
        ],
        facets: {
          kind: [
            { value: 'COMMITMENT', label: 'Commitment', count: 3 },
            { value: 'SPONSORSHIP', label: 'Sponsorship', count: 1 },
          ],
          contributorKind: [
            { value: 'GOVERNMENT', count: 2 },
            { value: 'PRIVATE_SECTOR', count: 2 },
          ],
          focus: [
            { value: 'ACCESS', count: 2 },
            { value: 'ADOPTION', count: 1 },
          ],
          currency: [
            { value: 'USD', count: 2 },
            { value: 'CHF', count: 1 },
          ],
          country: [
            { value: 'RWA', label: 'Rwanda', count: 2 },
            { value: 'KEN', label: 'Kenya', count: 1 },
          ],
          programme: [
            { value: 'partner2connect', count: 3 },
            { value: 'ai-for-good', count: 1 },
          ],
          status: [
            { value: 'PLEDGED', count: 3 },
            { value: 'FULFILLED', count: 1 },
          ],
          year: [
            { value: '2024', count: 1 },
            { value: '2023', count: 1 },
          ],
        },
      },
    },
  });
});

it('totals what the filter keeps', async () => {
  const answer = await subgraph.execute(`{
    pledges(filter: { currency: ["usd"], status: [PLEDGED], focus: [ACCESS], kind: [COMMITMENT], contributorKind: [GOVERNMENT], country: ["rwa"], programme: ["partner2connect"], year: [2024], search: "ministry", provenance: [SYNTHETIC] }) {
      totals { currency amount count } nodes { id }
    }
    pledge(id: "C") { title amount { amount } }
    none: pledge(id: "z") { title }
  }`);
  expect(answer).toEqual({
    extensions: { syntheticData: expect.objectContaining({ subgraphs: ['projects'] }) },
    data: {
      pledges: { totals: [{ currency: 'USD', amount: '0.10', count: 1 }], nodes: [{ id: 'a' }] },
      pledge: { title: 'SYNTHETIC c', amount: { amount: '12345678901234567890.12' } },
      none: null,
    },
  });
});

it('answers the pledges and totals of many countries and programmes with one statement for each part', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const answer = await subgraph.execute(
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) {
        ... on Country { pledges(first: 1) { totalCount totals { currency amount } nodes { id } } }
        ... on Programme { made: pledges { totals { currency count } } }
      }
    }`,
    {
      keys: [
        ...['RWA', 'KEN', 'DNK'].map((code) => ({ __typename: 'Country', code })),
        ...['partner2connect', 'ai-for-good', 'giga'].map((id) => ({
          __typename: 'Programme',
          id,
        })),
      ],
    },
  );
  recorder.stop();
  expect(answer).toEqual({
    extensions: { syntheticData: expect.objectContaining({ subgraphs: ['projects'] }) },
    data: {
      _entities: [
        {
          pledges: {
            totalCount: 2,
            totals: [{ currency: 'USD', amount: '0.30' }],
            nodes: [{ id: 'a' }],
          },
        },
        { pledges: { totalCount: 1, totals: [], nodes: [{ id: 'd' }] } },
        { pledges: { totalCount: 0, totals: [], nodes: [] } },
        { made: { totals: [{ currency: 'USD', count: 2 }] } },
        { made: { totals: [{ currency: 'CHF', count: 1 }] } },
        { made: { totals: [] } },
      ],
    },
  });
  // programmes; page, count and totals by country; totals by programme
  expect(recorder.statements).toHaveLength(5);
});

it('holds no pledges without sample data', async () => {
  const other = await startTestSubgraph(projects);
  await expect(other.execute('{ pledges { totalCount totals { currency } } }')).resolves.toEqual({
    data: { pledges: { totalCount: 0, totals: [] } },
  });
  await other.stop();
});

it('refuses money without currency', async () => {
  await expect(
    subgraph.hosted.database.query(`UPDATE pledge SET currency = NULL WHERE id = 'a'`),
  ).rejects.toThrow('pledge_money');
});
