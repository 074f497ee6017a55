import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { startSampleSubgraph } from './sampleSubgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSampleSubgraph();
});

afterAll(() => subgraph.stop());

it('ranks the assessments of a framework and year', async () => {
  await expect(
    subgraph.execute(`{
      readinessAssessments(first: 1, filter: { framework: ["synthetic-ai-readiness"], year: [2024], country: ["RWA", "KEN"] }) {
        totalCount facets { year { value count } region { value label count } }
        nodes { id country { code } year overall rank framework { name lowest highest unit } scores { dimension { code } score } provenance { kind } }
      }
    }`),
  ).resolves.toMatchObject({
    data: {
      readinessAssessments: {
        totalCount: 2,
        facets: {
          year: [{ value: '2024', count: 2 }],
          region: [{ value: '002', label: 'Africa', count: 2 }],
        },
        nodes: [
          {
            id: 'synthetic-ai-readiness-rwa-2024',
            country: { code: 'RWA' },
            year: 2024,
            overall: 55.4,
            rank: 100,
            framework: {
              name: 'SYNTHETIC AI Readiness Framework',
              lowest: 0,
              highest: 100,
              unit: 'points',
            },
            scores: [
              { dimension: { code: 'infrastructure' }, score: 53.9 },
              { dimension: { code: 'skills' }, score: 64 },
              { dimension: { code: 'data' }, score: 43.6 },
              { dimension: { code: 'governance' }, score: 63.7 },
              { dimension: { code: 'research' }, score: 51.7 },
            ],
            provenance: { kind: 'SYNTHETIC' },
          },
        ],
      },
    },
  });
});

it('compares countries dimension by dimension, and names those without scores', async () => {
  const { data } = await subgraph.execute(`{
    readinessComparison(countries: ["RWA", "ke", "ATA"], framework: "synthetic-ai-readiness") {
      year missing { code } assessments { country { code } overall }
      dimensions { dimension { name } highest lowest mean scores { country { code } score } }
    }
    none: readinessComparison(countries: ["RWA", "KEN"], framework: "nobody-knows-it") { year }
  }`);
  expect(data).toMatchObject({
    readinessComparison: {
      year: 2024,
      missing: [{ code: 'ATA' }],
      assessments: [
        { country: { code: 'RWA' }, overall: 55.4 },
        { country: { code: 'KEN' }, overall: 42.6 },
      ],
    },
    none: null,
  });
  const { readinessComparison } = data as { readinessComparison: { dimensions: unknown[] } };
  expect(readinessComparison.dimensions).toHaveLength(5);
  expect(readinessComparison.dimensions[0]).toEqual({
    dimension: { name: 'Infrastructure' },
    highest: 53.9,
    lowest: 39.6,
    mean: 46.75,
    scores: [
      { country: { code: 'RWA' }, score: 53.9 },
      { country: { code: 'KEN' }, score: 39.6 },
    ],
  });
});

it('reads the readiness of a page of countries with four statements', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute(`{
    countries(first: 50) { nodes { readiness { nodes { rank framework { name } scores { dimension { name } score } } } } }
  }`);
  recorder.stop();
  expect(recorder.statements).toHaveLength(4);
});

it('refuses to compare a country with itself', async () => {
  const { errors } = await subgraph.execute(
    '{ readinessComparison(countries: ["RWA", "646"], framework: "synthetic-ai-readiness") { year } }',
  );
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'countries must name from 2 to 20 different countries, but got 1.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'countries' },
    }),
  ]);
});
