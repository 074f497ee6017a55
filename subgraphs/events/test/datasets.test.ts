import { createLog } from '@agency-graph/subgraph-kit/log';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { loadData } from '../src/importers/loadData';
import { loadSampleData } from '../src/sample/loadSampleData';
import { events } from '../src/subgraph';

const log = createLog('events', 'silent');
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
  await loadSampleData(subgraph.hosted.database, { scale: 1, log });
});

afterAll(() => subgraph.stop());

it('replaces only what the compiled data itself brought: what other datasets hold stays', async () => {
  const { database } = subgraph.hosted;
  await database.query(
    `UPDATE event SET dataset = 'an import', title = 'As imported' WHERE id = 'cop31'`,
  );
  await database.query(`UPDATE event SET title = 'Out of date' WHERE id = 'ai-action-summit'`);
  await database.query(
    `UPDATE challenge SET title = 'Out of date' WHERE dataset = 'compiled data'`,
  );
  await database.query(`INSERT INTO fellowship (id, title, reported_together, challenge_ids, year_order, provenance)
    VALUES ('gone', 'No longer in the files', false, '{}', 0, '{}')`);
  await database.query(`DELETE FROM import_run WHERE dataset = 'compiled data'`);
  await loadData(database, log);
  await expect(
    subgraph.execute(`{
      imported: event(id: "cop31") { title }
      compiled: event(id: "E036") { title topics { id } }
      challenge(id: "ai-for-good-robotics-competitions") { title }
      fellowship(id: "gone") { id }
      webinars: events(filter: { provenance: [SYNTHETIC], kind: [WEBINAR] }) { totalCount }
      memberStatistics { memberCount }
      members { totalCount }
    }`),
  ).resolves.toMatchObject({
    data: {
      imported: { title: 'As imported' },
      compiled: { title: 'AI Action Summit', topics: [{ id: 'governance' }] },
      challenge: { title: 'AI for Good robotics competitions' },
      fellowship: null,
      webinars: { totalCount: 150 },
      memberStatistics: { memberCount: 27_000 },
      members: { totalCount: 18_900 },
    },
  });
});
