import { createLog } from '@agency-graph/subgraph-kit/log';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { createGate } from '../../src/gate/createGate';
import type { GateReport } from '../../src/gate/GateReport';
import { useCleanups } from '../cleanups';
import { ratings, startBooks, startRatings } from '../registry/partners';
import { startRegistryGateway } from '../registry/startRegistryGateway';

const cleanup = useCleanups();

/** A schema that adds one field to `Book`. */
const sdlWith = (field: string) => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
"A book."
type Book @key(fields: "id") {
  "Its key."
  id: ID!
  "How good it is."
  ${field}: String
}
`;

it('protects what clients asked for, over a restart, until the editors let it go', async () => {
  const database = await createTestDatabase();
  cleanup(database.drop);
  const books = await startBooks();
  cleanup(books.stop);
  const partner = await startRatings();
  cleanup(partner.stop);
  const start = () =>
    startRegistryGateway({
      databaseUrl: database.url,
      builtIn: books.builtIn,
      // The gateway closes it.
      gate: createGate({ log: createLog('gate', 'silent') }),
    });
  const submission = (field: string) => ({ ...ratings(partner.url), sdl: sdlWith(field) });

  const first = await start();
  const [key, editorKey] = [await first.createKey('ratings'), first.editorKey()];
  const published = await first.ask('POST registry/publish', { key, body: submission('rating') });
  expect(published.status).toBe(200);
  expect(await first.query('query Stars { book { rating } }')).toEqual(
    expect.objectContaining({ data: { book: { rating: 'rating' } } }),
  );
  await first.stop();

  const gateway = await start();
  cleanup(gateway.stop);
  const body = submission('ratingInStars');
  const refused = await gateway.ask('POST registry/publish', { key, body });
  expect(refused.status).toBe(422);
  const { report } = refused.body as unknown as { report: GateReport };
  const changeId = 'FIELD_REMOVED Book.rating';
  expect(report.steps.flatMap(({ findings }) => findings)).toEqual([
    {
      code: 'BREAKING_CHANGE',
      severity: 'error',
      message:
        "Field 'rating' was removed from object type 'Book'. One operation uses it: Stars, seen 1 time.",
      remedy: expect.stringContaining(
        `agency-graph approve --name ratings --change "${changeId}"`,
      ) as string,
      coordinate: 'Book.rating',
      changeId,
      operations: [{ id: expect.any(String) as string, name: 'Stars', count: 1, source: 'seen' }],
    },
  ]);
  const approval = { member: 'ratings', changes: [changeId], reason: 'Stars say more.' };
  await gateway.ask('POST registry/approvals', { key: editorKey, body: approval });
  const passed = await gateway.ask('POST registry/publish', { key, body });
  expect(passed.status).toBe(200);
  expect(await gateway.query('{ book { ratingInStars } }')).toEqual(
    expect.objectContaining({ data: { book: { ratingInStars: 'ratingInStars' } } }),
  );
});
