import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterAll(() => subgraph.stop());

it('shows 396, 408 and 729 projects as editions of one count, oldest first', async () => {
  await expect(
    subgraph.execute(`{
      publishedFigure(id: "un-activities-on-ai-projects-2024-05") {
        number asOf note
        otherEditions { value number qualifier unit asOf asOfNote provenance { edition } }
      }
      agencies: publishedFigure(id: "un-activities-on-ai-agencies-2021") {
        number otherEditions { value number asOf provenance { inferred } }
      }
    }`),
  ).resolves.toEqual({
    data: {
      publishedFigure: {
        number: 396,
        asOf: '2024-05',
        note: '47 agencies; differs from the 408 of the published 2023 report',
        otherEditions: [
          edition({ value: '200+', number: 200, qualifier: 'AT_LEAST', asOf: '2021' }),
          edition({
            value: '408',
            number: 408,
            asOf: '2023',
            asOfNote: '2023 report (published 2024)',
            provenance: { edition: '2023 report' },
          }),
          edition({ value: '280+', number: 280, qualifier: 'AT_LEAST', asOf: '2023-07' }),
          edition({ value: '729', number: 729, unit: 'activities', asOf: '2025-07-11' }),
          edition({
            value: '750+',
            number: 750,
            qualifier: 'AT_LEAST',
            unit: 'initiatives',
            asOf: '2025-12',
          }),
        ],
      },
      agencies: {
        number: 40,
        otherEditions: [
          {
            value: 'ITU and 46 entities',
            number: 47,
            asOf: '2023',
            provenance: { inferred: ['number'] },
          },
          { value: '47', number: 47, asOf: '2024-05', provenance: { inferred: [] } },
          { value: '53', number: 53, asOf: '2025-07-11', provenance: { inferred: [] } },
        ],
      },
    },
  });
});

function edition(values: object) {
  return {
    qualifier: 'EXACT',
    unit: 'projects',
    asOfNote: null,
    provenance: { edition: null },
    ...values,
  };
}

it('keeps both stored snapshots of what the hub said of UNHCR', async () => {
  await expect(
    subgraph.execute(`{
      publishedFigures(filter: { agency: ["unhcr"] }) {
        nodes { metric number asOf asOfNote agencies { id } otherEditions { number } provenance { edition } }
      }
    }`),
  ).resolves.toEqual({
    data: {
      publishedFigures: {
        nodes: [
          snapshot('UNHCR activities', 14, { other: 23, activities: 14 }),
          snapshot('UNHCR activities', 23, { other: 14, activities: 23 }),
          snapshot('UNHCR countries', 18, { other: 33, activities: 14 }),
          snapshot('UNHCR countries', 33, { other: 18, activities: 23 }),
        ],
      },
    },
  });
});

function snapshot(
  metric: string,
  number: number,
  { other, activities }: { other: number; activities: number },
) {
  return {
    metric,
    number,
    asOf: null,
    asOfNote: 'two stored snapshots',
    agencies: [{ id: 'unhcr' }],
    otherEditions: [{ number: other }],
    provenance: { edition: `stored snapshot with ${activities} activities` },
  };
}

it('gives 85 percent the denominator that the speech named, and the retelling its own', async () => {
  await expect(
    subgraph.execute(`{
      said: publishedFigure(id: "itu-ai-landscape-survey-2023-without-regulation-or-policy") {
        number unit asOf denominator { number population basis figure { id number } } restates { id }
        provenance { kind inferred }
      }
      retold: publishedFigure(id: "itu-ai-landscape-survey-2023-without-regulation-or-policy-restated") {
        number unit asOf denominator { number population basis figure { id } } restates { id }
        question { id } provenance { kind inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      said: {
        number: 85,
        unit: 'percent_of_respondents',
        asOf: '2024-05-29',
        denominator: {
          number: 69,
          population: 'ITU Member States that responded',
          basis: 'INFERRED',
          figure: { id: 'itu-ai-landscape-survey-2023-responses', number: 69 },
        },
        restates: null,
        provenance: { kind: 'OFFICIAL', inferred: ['survey', 'denominator'] },
      },
      retold: {
        number: 85,
        unit: 'percent_of_countries',
        asOf: '2025-07-27',
        denominator: {
          number: null,
          population: 'Countries; the source gives no number',
          basis: 'STATED',
          figure: null,
        },
        restates: { id: 'itu-ai-landscape-survey-2023-without-regulation-or-policy' },
        question: null,
        provenance: { kind: 'CURATED', inferred: ['restates'] },
      },
    },
  });
});

it('counts 12 developed and 57 developing respondents as 69, and the 10 least developed within the 57', async () => {
  const { data } = await subgraph.execute(`{
    publishedFigure(id: "itu-ai-landscape-survey-2023-responses") {
      number group parts { group number partOf { group } parts { group number partOf { group number } } }
    }
  }`);
  const { publishedFigure } = data as unknown as {
    publishedFigure: { number: number; parts: { number: number }[] };
  };
  expect(publishedFigure).toEqual({
    number: 69,
    group: 'ALL',
    parts: [
      { group: 'DEVELOPED', number: 12, partOf: { group: 'ALL' }, parts: [] },
      {
        group: 'DEVELOPING',
        number: 57,
        partOf: { group: 'ALL' },
        parts: [{ group: 'LDC', number: 10, partOf: { group: 'DEVELOPING', number: 57 } }],
      },
    ],
  });
  expect(publishedFigure.parts.reduce((sum, { number }) => sum + number, 0)).toBe(69);
});

it('takes the denominators of the rates from the lists that they name', async () => {
  await expect(
    subgraph.execute(`{
      survey(id: "itu-ai-landscape-survey-2023") { responseRates { denominator } }
      developed: countries(filter: { unMembership: [MEMBER_STATE], developmentStatus: [DEVELOPED] }) { totalCount }
      developing: countries(filter: { unMembership: [MEMBER_STATE], developmentStatus: [DEVELOPING] }) { totalCount }
      ldc: countries(filter: { ldc: true, ldcOn: "2023-09" }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      survey: { responseRates: [193, 50, 143, 46].map((denominator) => ({ denominator })) },
      developed: { totalCount: 50 },
      developing: { totalCount: 143 },
      ldc: { totalCount: 46 },
    },
  });
});

it('counts 193 UN Member States: the Holy See and the State of Palestine are observers', async () => {
  await expect(
    subgraph.execute(`{
      all: countries { totalCount }
      members: countries(filter: { unMembership: [MEMBER_STATE] }) { totalCount }
      observers: countries(filter: { unMembership: [OBSERVER_STATE] }) { nodes { code ituMember } }
      itu: countries(filter: { ituMember: true }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      all: { totalCount: 249 },
      members: { totalCount: 193 },
      observers: {
        nodes: [
          { code: 'VAT', ituMember: true },
          { code: 'PSE', ituMember: false },
        ],
      },
      itu: { totalCount: 194 },
    },
  });
});

it('lists 47, 46, 45 and 44 least developed countries, each list with its time', async () => {
  await expect(
    subgraph.execute(`{
      ldcLists { nodes { id totalCount inForceFrom inForceUntil nextChangeDue basis change } }
    }`),
  ).resolves.toEqual({
    data: {
      ldcLists: {
        nodes: [
          {
            id: '2020-10',
            totalCount: 47,
            inForceFrom: '2020-10-15',
            inForceUntil: '2020-12-04',
            nextChangeDue: null,
            basis: 'STATED',
            change: null,
          },
          {
            id: '2023-09',
            totalCount: 46,
            inForceFrom: '2020-12-04',
            inForceUntil: '2023-12-13',
            nextChangeDue: null,
            basis: 'INFERRED',
            change: 'Vanuatu graduated on 4 December 2020.',
          },
          {
            id: '2024-09',
            totalCount: 45,
            inForceFrom: '2023-12-13',
            inForceUntil: '2024-12-13',
            nextChangeDue: null,
            basis: 'STATED',
            change: 'Bhutan graduated on 13 December 2023.',
          },
          {
            id: '2024-12',
            totalCount: 44,
            inForceFrom: '2024-12-13',
            inForceUntil: null,
            nextChangeDue: '2026-11-24',
            basis: 'INFERRED',
            change: 'Sao Tome and Principe graduated on 13 December 2024.',
          },
        ],
      },
    },
  });
});

it.each([
  ['2020-11', 47],
  ['2020-12-03', 47],
  ['2020-12-04', 46],
  ['2023-09', 46],
  ['2023-12-12', 46],
  ['2023-12-13', 45],
  ['2024-12-13', 44],
  ['2025', 44],
  ['2026-11-23', 44],
])('keeps the least developed countries of %s: %i', async (on, count) => {
  await expect(
    subgraph.execute(
      `query ($on: PartialDate!) {
        ldc: countries(filter: { ldc: true, ldcOn: $on }) { totalCount }
        others: countries(filter: { ldc: false, ldcOn: $on }) { totalCount }
      }`,
      { on },
    ),
  ).resolves.toEqual({ data: { ldc: { totalCount: count }, others: { totalCount: 249 - count } } });
});

it('answers for a date whether a country was least developed, and null where the lists do not tell', async () => {
  await expect(
    subgraph.execute(`{
      country(code: "BTN") {
        ldcLists { id }
        now: ldc survey: ldc(on: "2023-09") dayBefore: ldc(on: "2023-12-12") day: ldc(on: "2023-12-13")
        month: ldc(on: "2023-12") year: ldc(on: "2022") early: ldc(on: "2015") late: ldc(on: "2026-11-24")
      }
      rwanda: country(code: "RWA") { month: ldc(on: "2023-12") late: ldc(on: "2027") }
      vanuatu: country(code: "VUT") { ldcLists { id } ldc ldc2020: ldc(on: "2020-11") }
    }`),
  ).resolves.toEqual({
    data: {
      country: {
        ldcLists: [{ id: '2020-10' }, { id: '2023-09' }],
        now: false,
        survey: true,
        dayBefore: true,
        day: false,
        month: null,
        year: true,
        early: null,
        late: null,
      },
      rwanda: { month: true, late: null },
      vanuatu: { ldcLists: [{ id: '2020-10' }], ldc: false, ldc2020: true },
    },
  });
});

it('dates the flag developed or developing, in which the Republic of Korea and Türkiye are developing', async () => {
  await expect(
    subgraph.execute(`{
      countries(filter: { code: ["KOR", "TUR", "CYP", "VAT", "TWN"] }, orderBy: CODE) {
        nodes { code developmentStatus developmentStatusAsOf }
      }
      developed: countries(filter: { developmentStatus: [DEVELOPED] , unMembership: [MEMBER_STATE, OBSERVER_STATE] }) {
        totalCount
      }
    }`),
  ).resolves.toEqual({
    data: {
      countries: {
        nodes: [
          { code: 'CYP', developmentStatus: 'DEVELOPED', developmentStatusAsOf: '2020-10-15' },
          { code: 'KOR', developmentStatus: 'DEVELOPING', developmentStatusAsOf: '2020-10-15' },
          { code: 'TUR', developmentStatus: 'DEVELOPING', developmentStatusAsOf: '2020-10-15' },
          { code: 'TWN', developmentStatus: null, developmentStatusAsOf: null },
          { code: 'VAT', developmentStatus: 'DEVELOPED', developmentStatusAsOf: '2020-10-15' },
        ],
      },
      developed: { totalCount: 51 },
    },
  });
});
