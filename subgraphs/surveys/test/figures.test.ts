import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterAll(() => subgraph.stop());

it('reads values as numbers with what the source says of them, and keeps dates and statements as they are', async () => {
  await expect(
    subgraph.execute(`{
      over: publishedFigure(id: "un-activities-on-ai-projects-2025-12") { value number qualifier unit asOf kind }
      almost: publishedFigure(id: "ai-governance-day-2024-ministers") { value number qualifier note }
      date: publishedFigure(id: "itu-ai-landscape-survey-2023-launched") { kind value number qualifier asOf }
      statement: publishedFigure(id: "unga-ai-resolution-2024-03") { kind value number note provenance { kind url } }
      missing: publishedFigure(id: "itu-ai-landscape-survey-2023-respondent-list") {
        kind value number asOf provenance { confidence note }
      }
    }`),
  ).resolves.toEqual({
    data: {
      over: {
        value: '750+',
        number: 750,
        qualifier: 'AT_LEAST',
        unit: 'initiatives',
        asOf: '2025-12',
        kind: 'COUNT',
      },
      almost: { value: '70', number: 70, qualifier: 'ALMOST', note: 'almost 70' },
      date: { kind: 'DATE', value: '2023-09', number: null, qualifier: null, asOf: '2023-09' },
      statement: {
        kind: 'STATEMENT',
        value: 'A/78/L.49',
        number: null,
        note: 'number as in that report; adopted as A/RES/78/265 (general knowledge)',
        provenance: { kind: 'OFFICIAL', url: null },
      },
      missing: {
        kind: 'NOT_AVAILABLE',
        value: null,
        number: null,
        asOf: null,
        provenance: { confidence: 'NOT_AVAILABLE', note: 'not_available' },
      },
    },
  });
});

it('finds and counts published figures by what they are about', async () => {
  await expect(
    subgraph.execute(`{
      publishedFigures { totalCount facets { kind { value label count } agency { value label count } } }
      unhcr: publishedFigures(filter: { agency: ["unhcr"], search: "\\"countries of the activities\\"" }) { nodes { number } }
      year: publishedFigures(filter: { year: [2021], kind: [COUNT] }, orderBy: OLDEST) { nodes { id } }
      subject: publishedFigures(filter: { subject: ["un activities on ai"] }) { totalCount }
      ldc: publishedFigures(filter: { group: [LDC], survey: ["itu-ai-landscape-survey-2023"] }) { nodes { number } }
    }`),
  ).resolves.toEqual({
    data: {
      publishedFigures: {
        totalCount: 55,
        facets: {
          kind: [
            { value: 'COUNT', label: 'Count', count: 45 },
            { value: 'DATE', label: 'Date', count: 3 },
            { value: 'STATEMENT', label: 'Statement', count: 3 },
            { value: 'NOT_AVAILABLE', label: 'Not Available', count: 2 },
            { value: 'SHARE', label: 'Share', count: 2 },
          ],
          agency: [
            { value: 'itu', label: 'ITU', count: 4 },
            { value: 'unhcr', label: 'UNHCR', count: 4 },
            { value: 'ilo', label: 'ILO', count: 2 },
            { value: 'unesco', label: 'UNESCO', count: 2 },
            { value: 'unoda', label: 'UNODA', count: 2 },
            { value: 'who', label: 'WHO', count: 1 },
          ],
        },
      },
      unhcr: { nodes: [{ number: 33 }, { number: 18 }] },
      year: {
        nodes: [
          { id: 'un-activities-on-ai-agencies-2021' },
          { id: 'un-activities-on-ai-projects-2021' },
        ],
      },
      subject: { totalCount: 10 },
      ldc: { nodes: [{ number: 10 }] },
    },
  });
});
