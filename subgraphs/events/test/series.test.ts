import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it('lists the series by name, with their organizers and how many events they have', async () => {
  await expect(
    subgraph.execute(`{
      allEventSeries(first: 3, filter: { agency: ["who", "unicri", "unece"] }) {
        totalCount
        nodes { id name organizers(role: [ORGANIZER]) { name agency { id } } events(first: 1, orderBy: OLDEST) { totalCount nodes { id } } }
      }
      found: allEventSeries(filter: { search: "\\"150 online events\\"" }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      allEventSeries: {
        totalCount: 3,
        nodes: [
          {
            id: 'gi-ai4h-meetings',
            name: 'Global Initiative on AI for Health (GI-AI4H) meetings',
            organizers: [{ name: 'WHO', agency: { id: 'who' } }],
            events: { totalCount: 2, nodes: [{ id: 'gi-ai4h-first-meeting' }] },
          },
          {
            id: 'interpol-unicri-global-meetings',
            name: 'INTERPOL-UNICRI Global Meetings on AI and Law Enforcement',
            organizers: [{ name: 'UNICRI', agency: { id: 'unicri' } }],
            events: {
              totalCount: 2,
              nodes: [{ id: 'interpol-unicri-global-meeting-on-ai-for-law-enforcement-2018' }],
            },
          },
          {
            id: 'unece-grva-ai-workshops',
            name: 'UNECE GRVA technical workshops on Artificial Intelligence',
            organizers: [{ name: 'UNECE', agency: { id: 'unece' } }],
            events: {
              totalCount: 2,
              nodes: [{ id: 'unece-grva-technical-workshop-on-artificial-intelligence-1' }],
            },
          },
        ],
      },
      found: { nodes: [{ id: 'ai-for-good-online' }] },
    },
  });
});
