import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it('shows a session as an item of a programme and as the entry of the calendar with the same key', async () => {
  await expect(
    subgraph.execute(`{
      session(id: "E025") {
        id title startsOn startsAt endsAt event { id }
        calendarEntry { id kind venue parent { id } }
        provenance { confidence inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      session: {
        id: 'ai-for-good-global-summit-2024-welcome-remarks',
        title: 'Welcome remarks',
        startsOn: '2024-05-31',
        startsAt: '2024-05-31T09:25:00+02:00',
        endsAt: '2024-05-31T09:30:00+02:00',
        event: { id: 'ai-for-good-global-summit-2024' },
        calendarEntry: {
          id: 'ai-for-good-global-summit-2024-welcome-remarks',
          kind: 'SESSION',
          venue: 'CICG',
          parent: { id: 'ai-for-good-global-summit-2024' },
        },
        provenance: { confidence: 'PARTLY_INFERRED', inferred: ['time zone'] },
      },
    },
  });
});

it('keeps the chain from a session over its day to the summit', async () => {
  await expect(
    subgraph.execute(
      '{ event(id: "E042") { title kind parent { id kind parent { id kind parent { id } } } } }',
    ),
  ).resolves.toEqual({
    data: {
      event: {
        title: 'Closing remarks – Charting the path forward',
        kind: 'SESSION',
        parent: {
          id: 'ai-governance-dialogue-2025',
          kind: 'GOVERNANCE_DAY',
          parent: { id: 'ai-for-good-global-summit-2025', kind: 'SUMMIT', parent: null },
        },
      },
    },
  });
});

it('finds the sessions of a summit in the programmes of its days too, in the order in which they begin', async () => {
  await expect(
    subgraph.execute(`{
      event(id: "E039") {
        children(orderBy: OLDEST) { nodes { id } }
        sessions { totalCount nodes { startsAt event { id } } }
      }
      sessions(filter: { event: ["E039"] }) { totalCount }
      day: sessions(filter: { event: ["ai-governance-dialogue-2025"] }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      event: {
        children: {
          nodes: [
            { id: 'ai-governance-dialogue-2025' },
            { id: 'ai-for-good-global-summit-2025-high-level-ai-standards-panel' },
            { id: 'ai-for-good-global-summit-2025-closing-remarks' },
          ],
        },
        sessions: {
          totalCount: 3,
          nodes: [
            { startsAt: '2025-07-10T17:45:00+02:00', event: { id: 'ai-governance-dialogue-2025' } },
            {
              startsAt: '2025-07-11T09:40:00+02:00',
              event: { id: 'ai-for-good-global-summit-2025' },
            },
            {
              startsAt: '2025-07-11T17:15:00+02:00',
              event: { id: 'ai-for-good-global-summit-2025' },
            },
          ],
        },
      },
      sessions: { totalCount: 3 },
      day: { nodes: [{ id: 'ai-governance-dialogue-2025-closing-remarks' }] },
    },
  });
});

it('filters sessions by words and days', async () => {
  await expect(
    subgraph.execute(`{
      all: sessions { totalCount }
      remarks: sessions(filter: { search: "closing remarks" }) { totalCount }
      may: sessions(filter: { from: "2024-05", to: "2024-05" }) { totalCount }
      later: sessions(filter: { from: "2025-07-11" }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      all: { totalCount: 6 },
      remarks: { totalCount: 2 },
      may: { totalCount: 2 },
      later: {
        nodes: [
          { id: 'ai-for-good-global-summit-2025-high-level-ai-standards-panel' },
          { id: 'ai-for-good-global-summit-2025-closing-remarks' },
        ],
      },
    },
  });
});

it('reads the events of all sessions with one statement', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(
    '{ sessions { nodes { event { id } calendarEntry { id } } } }',
  );
  recorder.stop();
  expect(errors).toBeUndefined();
  // sessions, events
  expect(recorder.statements).toHaveLength(2);
});
