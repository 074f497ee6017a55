import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterAll(() => subgraph.stop());

it('says what a survey is, who conducts it, and what of it is public', async () => {
  await expect(
    subgraph.execute(`{
      survey(id: "itu-ai-landscape-survey-2023") {
        id name kind edition agencies { id } otherConductors launchedOn publishedOn population licence
        published notPublished questions { id } figures { totalCount }
        provenance { kind source confidence }
      }
    }`),
  ).resolves.toEqual({
    data: {
      survey: {
        id: 'itu-ai-landscape-survey-2023',
        name: 'ITU AI Landscape Survey',
        kind: 'SURVEY',
        edition: '2023',
        agencies: [{ id: 'itu' }],
        otherConductors: [],
        launchedOn: '2023-09',
        publishedOn: null,
        population: 'ITU Member States',
        licence: null,
        published:
          'The number of responses by development status, and the share of respondents without regulations or policies on artificial intelligence.',
        notPublished:
          'The questionnaire, the list of respondents and the answers of single countries.',
        questions: [
          { id: 'itu-ai-landscape-survey-2023-regulation-or-policy' },
          { id: 'itu-ai-landscape-survey-2023-strategy' },
          { id: 'itu-ai-landscape-survey-2023-digital-transformation' },
        ],
        figures: { totalCount: 9 },
        provenance: {
          kind: 'OFFICIAL',
          source: 'ITU Council 2024 report on AI activities',
          confidence: 'FOUND_IN_SOURCE',
        },
      },
    },
  });
});

it('calls surveys, indices and assessments what they are', async () => {
  await expect(
    subgraph.execute(`{
      surveys(orderBy: NEWEST) { totalCount nodes { id kind launchedOn publishedOn licence otherConductors } }
      indices: surveys(filter: { kind: [INDEX] }) { totalCount }
      ofUn: surveys(filter: { agency: ["unu", "UNESCO"] }) { nodes { id } }
      found: surveys(filter: { search: "oxford readiness" }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      surveys: {
        totalCount: 6,
        nodes: [
          {
            id: 'oxford-insights-government-ai-readiness-index-2023',
            kind: 'INDEX',
            launchedOn: null,
            publishedOn: '2023-12-06',
            licence: 'CC BY-SA 4.0',
            otherConductors: ['Oxford Insights'],
          },
          {
            id: 'itu-ai-landscape-survey-2023',
            kind: 'SURVEY',
            launchedOn: '2023-09',
            publishedOn: null,
            licence: null,
            otherConductors: [],
          },
          {
            id: 'unesco-ram',
            kind: 'ASSESSMENT',
            launchedOn: '2023-07',
            publishedOn: null,
            licence: 'CC BY-SA 3.0 IGO',
            otherConductors: [],
          },
          {
            id: 'un-habitat-unu-local-government-ai-survey-2023',
            kind: 'SURVEY',
            launchedOn: '2023-02-14',
            publishedOn: '2024',
            licence: null,
            otherConductors: [],
          },
          {
            id: 'un-e-government-survey-2022',
            kind: 'INDEX',
            launchedOn: null,
            publishedOn: '2022-09-28',
            licence: null,
            otherConductors: [],
          },
          {
            id: 'oxford-insights-idrc-ai-readiness-index-2019',
            kind: 'INDEX',
            launchedOn: null,
            publishedOn: '2019',
            licence: 'CC BY 4.0',
            otherConductors: [
              'Oxford Insights',
              'International Development Research Centre (IDRC)',
            ],
          },
        ],
      },
      indices: { totalCount: 3 },
      ofUn: {
        nodes: [{ id: 'un-habitat-unu-local-government-ai-survey-2023' }, { id: 'unesco-ram' }],
      },
      found: { totalCount: 2 },
    },
  });
});

it('tells a question in other words, with its topics and the figures that sum up its answers', async () => {
  await expect(
    subgraph.execute(`{
      question(id: "itu-ai-landscape-survey-2023-regulation-or-policy") {
        number text textIsVerbatim survey { name }
        topics { id } topicTags { topic { id } basis matched }
        figures { id number unit }
      }
      ram: question(id: "unesco-ram-1.3") { number textIsVerbatim topicTags { topic { id } basis matched } }
      verbatim: questions { totalCount nodes { textIsVerbatim } }
    }`),
  ).resolves.toEqual({
    data: {
      question: {
        number: null,
        text: 'Does the country have regulations or policies on artificial intelligence?',
        textIsVerbatim: false,
        survey: { name: 'ITU AI Landscape Survey' },
        topics: [{ id: 'governance' }],
        topicTags: [{ topic: { id: 'governance' }, basis: 'STATED', matched: [] }],
        figures: [
          {
            id: 'itu-ai-landscape-survey-2023-without-regulation-or-policy',
            number: 85,
            unit: 'percent_of_respondents',
          },
        ],
      },
      ram: {
        number: '1.3',
        textIsVerbatim: false,
        topicTags: [
          { topic: { id: 'ethics' }, basis: 'STATED', matched: [] },
          { topic: { id: 'public-services' }, basis: 'INFERRED', matched: ['public services'] },
        ],
      },
      verbatim: {
        totalCount: 7,
        nodes: Array.from({ length: 7 }, () => ({ textIsVerbatim: false })),
      },
    },
  });
});

it('adds questions to topics, those of narrower topics included, and surveys to agencies', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Topic { id questions { id } }
          ... on Agency { id surveys(first: 1) { totalCount nodes { id } } }
        }
        questions(filter: { topic: ["human-rights"] }) { totalCount }
      }`,
      {
        keys: [
          { __typename: 'Topic', id: 'human-rights' },
          { __typename: 'Topic', id: 'health' },
          { __typename: 'Agency', id: 'unu' },
          { __typename: 'Agency', id: 'who' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        {
          id: 'human-rights',
          questions: ['1.1', '1.2', '1.3', '1.4'].map((number) => ({ id: `unesco-ram-${number}` })),
        },
        { id: 'health', questions: [] },
        {
          id: 'unu',
          surveys: {
            totalCount: 1,
            nodes: [{ id: 'un-habitat-unu-local-government-ai-survey-2023' }],
          },
        },
        { id: 'who', surveys: { totalCount: 0, nodes: [] } },
      ],
      questions: { totalCount: 4 },
    },
  });
});

it('derives the response rates from what was published and marks them as inferred', async () => {
  await expect(
    subgraph.execute(`{
      survey(id: "itu-ai-landscape-survey-2023") {
        responseRates {
          group numerator numeratorFigure { id } denominator denominatorPopulation denominatorFigure { id } share basis
          provenance { confidence inferred }
        }
      }
      index: survey(id: "un-e-government-survey-2022") { responseRates { share } }
    }`),
  ).resolves.toEqual({
    data: {
      survey: {
        responseRates: [
          {
            group: 'ALL',
            numerator: 69,
            numeratorFigure: { id: 'itu-ai-landscape-survey-2023-responses' },
            denominator: 193,
            denominatorPopulation: 'ITU Member States, as ITU stated their number on 29 May 2024',
            denominatorFigure: { id: 'itu-ai-landscape-survey-2023-member-states' },
            share: 0.3575,
            basis: 'INFERRED',
            provenance: { confidence: 'PARTLY_INFERRED', inferred: ['share'] },
          },
          {
            group: 'DEVELOPED',
            numerator: 12,
            numeratorFigure: { id: 'itu-ai-landscape-survey-2023-responses-developed' },
            denominator: 50,
            denominatorPopulation:
              'UN Member States that the M49 file of 15 October 2020 calls developed',
            denominatorFigure: null,
            share: 0.24,
            basis: 'INFERRED',
            provenance: { confidence: 'PARTLY_INFERRED', inferred: ['denominator', 'share'] },
          },
          {
            group: 'DEVELOPING',
            numerator: 57,
            numeratorFigure: { id: 'itu-ai-landscape-survey-2023-responses-developing' },
            denominator: 143,
            denominatorPopulation:
              'UN Member States that the M49 file of 15 October 2020 calls developing',
            denominatorFigure: null,
            share: 0.3986,
            basis: 'INFERRED',
            provenance: { confidence: 'PARTLY_INFERRED', inferred: ['denominator', 'share'] },
          },
          {
            group: 'LDC',
            numerator: 10,
            numeratorFigure: { id: 'itu-ai-landscape-survey-2023-responses-ldc' },
            denominator: 46,
            denominatorPopulation: 'Least developed countries in September 2023',
            denominatorFigure: null,
            share: 0.2174,
            basis: 'INFERRED',
            provenance: { confidence: 'PARTLY_INFERRED', inferred: ['denominator', 'share'] },
          },
        ],
      },
      index: { responseRates: [] },
    },
  });
});

it('answers null when no survey, question, figure or list has the key', async () => {
  await expect(
    subgraph.execute(`{
      survey(id: "none") { id }
      question(id: "none") { id }
      publishedFigure(id: "none") { id }
      ldcList(id: "1971") { id }
    }`),
  ).resolves.toEqual({
    data: { survey: null, question: null, publishedFigure: null, ldcList: null },
  });
});

it('answers references to surveys, questions and figures by key', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Survey { name }
          ... on Question { text }
          ... on PublishedFigure { number }
        }
      }`,
      {
        keys: [
          { __typename: 'Survey', id: 'unesco-ram' },
          { __typename: 'Survey', id: 'none' },
          { __typename: 'Question', id: 'itu-ai-landscape-survey-2023-strategy' },
          { __typename: 'PublishedFigure', id: 'itu-ai-landscape-survey-2023-responses' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        { name: 'UNESCO Readiness Assessment Methodology (RAM)' },
        null,
        { text: 'Does the country have a strategy specific to artificial intelligence?' },
        { number: 69 },
      ],
    },
  });
});

it('answers the example of the README', async () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  const query = /```graphql\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const { data, errors } = await subgraph.execute(query);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    survey: { name: 'ITU AI Landscape Survey', responseRates: { length: 4 } },
    countries: { totalCount: 46 },
  });
});
