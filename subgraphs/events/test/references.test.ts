import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it('adds events to topics, agencies, countries and goals of other subgraphs', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Topic { events(orderBy: OLDEST) { totalCount nodes { id } } }
          ... on Agency { events(first: 1) { totalCount nodes { id } } }
          ... on Country { events { totalCount nodes { id } } }
          ... on SustainableDevelopmentGoal { events(orderBy: OLDEST) { totalCount nodes { id } } }
        }
      }`,
      {
        keys: [
          { __typename: 'Topic', id: 'health' },
          { __typename: 'Agency', id: 'who' },
          { __typename: 'Country', code: 'UGA' },
          { __typename: 'SustainableDevelopmentGoal', number: 3 },
          { __typename: 'SustainableDevelopmentGoal', number: 1 },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        {
          events: {
            totalCount: 3,
            nodes: [
              { id: 'gi-ai4h-first-meeting' },
              { id: 'gi-ai4h-second-meeting' },
              { id: 'data-standards-for-health-ai' },
            ],
          },
        },
        { events: { totalCount: 3, nodes: [{ id: 'data-standards-for-health-ai' }] } },
        { events: { totalCount: 1, nodes: [{ id: 'gsr-24-global-symposium-for-regulators' }] } },
        {
          events: {
            totalCount: 5,
            nodes: [
              { id: 'unece-grva-technical-workshop-on-artificial-intelligence-1' },
              { id: 'unece-grva-technical-workshop-on-artificial-intelligence-2' },
              { id: 'gi-ai4h-first-meeting' },
              { id: 'gi-ai4h-second-meeting' },
              { id: 'data-standards-for-health-ai' },
            ],
          },
        },
        { events: { totalCount: 0, nodes: [] } },
      ],
    },
  });
});

it('answers references by key in their order, and null for keys that it does not know', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Event { title }
          ... on EventSeries { name }
          ... on Session { startsAt }
        }
      }`,
      {
        keys: [
          { __typename: 'Event', id: 'cop31' },
          { __typename: 'Event', id: 'nowhere' },
          { __typename: 'EventSeries', id: 'wtsa' },
          { __typename: 'Session', id: 'ai-for-good-global-summit-2024-welcome-remarks' },
          { __typename: 'Session', id: 'cop31' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        { title: 'COP31 (UNFCCC)' },
        null,
        { name: 'World Telecommunication Standardization Assembly' },
        { startsAt: '2024-05-31T09:25:00+02:00' },
        null,
      ],
    },
  });
});
