import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { compareCounts } from '../src/compareReportEditions';
import { addDecimals, isDecimal, percentOf } from '../src/decimals';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

const query = `query ($from: ID!, $to: ID!) {
  reportEditionComparison(from: $from, to: $to) {
    from { id } to { id }
    activities { from { text } to { text } comparable change changePercent obstacles statement }
    agencies { comparable change changePercent obstacles statement }
    agenciesOnlyInFrom { id } agenciesOnlyInTo { id } agenciesInBoth { id }
  }
}`;

it('compares two editions whose numbers are exact', async () => {
  const answer = await subgraph.execute(query, {
    from: 'un-activities-on-ai-2023',
    to: 'UN-activities-on-ai-2024-05',
  });
  expect(answer).toEqual({
    data: {
      reportEditionComparison: {
        from: { id: 'un-activities-on-ai-2023' },
        to: { id: 'un-activities-on-ai-2024-05' },
        activities: {
          from: { text: '408' },
          to: { text: '396' },
          comparable: true,
          change: -12,
          changePercent: '-2.9',
          obstacles: [],
          statement: '408 projects became 396: 12 fewer (-2.9 %).',
        },
        agencies: {
          comparable: true,
          change: 0,
          changePercent: '0.0',
          obstacles: [],
          statement: '47 agencies in both.',
        },
        agenciesOnlyInFrom: null,
        agenciesOnlyInTo: null,
        agenciesInBoth: null,
      },
    },
  });
});

it('names the agencies of one edition and not the other where both lists are known', async () => {
  const { database } = subgraph.hosted;
  await database.query(
    `UPDATE report_edition SET agency_ids = '{itu,wto,who}' WHERE id = 'un-activities-on-ai-2024-05'`,
  );
  const { data } = await subgraph.execute(
    `{ reportEditionComparison(from: "un-activities-on-ai-2023", to: "un-activities-on-ai-2024-05") {
      agenciesOnlyInTo { acronym } agenciesInBoth { acronym } agenciesOnlyInFrom { acronym }
    } }`,
  );
  await database.query(
    `UPDATE report_edition SET agency_ids = '{}' WHERE id = 'un-activities-on-ai-2024-05'`,
  );
  const comparison = data?.reportEditionComparison as Record<string, { acronym: string }[]>;
  expect(comparison.agenciesOnlyInTo).toEqual([{ acronym: 'WTO' }]);
  expect(comparison.agenciesInBoth).toEqual([{ acronym: 'ITU' }, { acronym: 'WHO' }]);
  expect(comparison.agenciesOnlyInFrom).toHaveLength(45);
});

it('says why projects, activities and lower bounds cannot be compared', async () => {
  const { data } = await subgraph.execute(query, {
    from: 'un-activities-on-ai-2021',
    to: 'un-activities-on-ai-2025-12',
  });
  expect(data?.reportEditionComparison).toMatchObject({
    activities: {
      from: { text: '200+' },
      to: { text: '750+' },
      comparable: false,
      change: null,
      changePercent: null,
      obstacles: ['UNITS_DIFFER', 'NOT_EXACT'],
      statement:
        '200+ projects and 750+ initiatives cannot be compared: one counts projects and the other initiatives, and not both numbers are exact.',
    },
    agencies: {
      comparable: false,
      change: null,
      obstacles: ['NOT_STATED'],
      statement:
        '40 agencies and an unstated number of agencies cannot be compared: not both editions state the number.',
    },
  });
});

it('names the nearest edition when there is none of the key', async () => {
  const { errors } = await subgraph.execute(query, { from: 'un-activities-on-ai-2022', to: 'x' });
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(
        /^from must hold a known report edition, but got "un-activities-on-ai-2022" \(nearest: "un-activities-on-ai-202[13]"/,
      ),
      extensions: { code: 'BAD_USER_INPUT', argument: 'from' },
    },
  ]);
});

it('gives no percentage of zero', () => {
  const count = (value: number) => ({ value, qualifier: 'EXACT' as const, text: String(value) });
  expect(
    compareCounts({ count: count(0), unit: 'projects' }, { count: count(3), unit: 'projects' }),
  ).toMatchObject({ change: 3, changePercent: null, statement: '0 projects became 3: 3 more.' });
});

it.each([
  [['0.1', '0.2'], '0.3'],
  [['99999999999999999999.99', '0.01'], '100000000000000000000.00'],
  [['-0.5', '0.25'], '-0.25'],
  [['5', '1.500'], '6.500'],
  [[], '0'],
])('adds the decimals %j exactly', (numbers, sum) => {
  expect(addDecimals(numbers)).toBe(sum);
});

it.each([
  [1, 3, '33.3'],
  [2, 3, '66.7'],
  [-1, 800, '-0.1'],
  [-1, 8, '-12.5'],
  [1, 16, '6.3'],
])('gives %i of %i in percent, half rounded away from zero', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

it.each(['1,5', '1e3', '.5', '', '1.', '+1', ' 1'])('knows "%s" for no decimal', (text) => {
  expect(isDecimal(text)).toBe(false);
});
