import { createHash } from 'node:crypto';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { RegistryError } from '../../src/registry/RegistryError';
import { PersistedQueryList } from '../../src/server/PersistedQueryList';
import { OperationRecorder } from '../../src/usage/OperationRecorder';
import { operationsToKeep } from '../../src/usage/operationsToKeep';
import { OperationTally } from '../../src/usage/OperationTally';
import type { RecordedOperation } from '../../src/usage/RecordedOperation';
import { useCleanups } from '../cleanups';
import { useRegistry } from '../registry/useRegistry';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway, type TestGateway } from '../startTestGateway';
import { createBooks, testSupergraphSdl } from '../testSubgraphs';

const registries = useRegistry();
const cleanup = useCleanups();

/** Nothing is told but when the test says so. */
const never = 2 ** 30;

interface Recorded {
  gateway: TestGateway;
  recorder: OperationRecorder;
}

async function startRecorded(
  registry: { addOperations(operations: readonly RecordedOperation[]): Promise<void> },
  tally = new OperationTally(),
): Promise<Recorded> {
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const gateway = await startTestGateway({ urls: { books: books.url }, tally });
  cleanup(gateway.stop);
  const log = createLog('usage', 'silent');
  const recorder = new OperationRecorder({ tally, registry, log, everyMs: never });
  cleanup(() => recorder.close());
  return { gateway, recorder };
}

const idOf = (signature: string) => createHash('sha256').update(signature).digest('hex');

function operation(signature: string, count: number, name?: string) {
  const seenAt = expect.any(Date) as Date;
  return { id: idOf(signature), signature, name, count, firstSeenAt: seenAt, lastSeenAt: seenAt };
}

const byId = 'query Book($v1:ID!){book(id:$v1){title}}';
const byLiteral = '{book(id:""){title}}';

it('records what was executed, how often, and nothing that clients put into it', async () => {
  const registry = await registries.open();
  const { gateway, recorder } = await startRecorded(registry);
  const named = 'query Book($janeDoe: ID!) { book(id: $janeDoe) { title } }';
  for (const id of ['1', '2', '3']) await gateway.query(named, { variables: { janeDoe: id } });
  // Other literals are the same operation, although each is planned on its own.
  await gateway.query('{ book(id: "1") { title } }');
  await gateway.query('{ book(id: "2") { title } }');
  await gateway.query('{ nothing }');
  await gateway.query(named, { variables: { janeDoe: null } });
  await recorder.record();
  await gateway.query('{ book(id: "2") { title } }');
  await recorder.record();
  const recorded = await registry.recordedOperations({ limit: 10, seenWithinDays: 1 });
  expect(recorded.toSorted((a, b) => a.signature.localeCompare(b.signature))).toEqual([
    operation(byLiteral, 3),
    operation(byId, 3, 'Book'),
  ]);
});

/** Takes operations, or not. */
class Sink {
  isAway = false;
  readonly taken: RecordedOperation[] = [];

  async addOperations(operations: readonly RecordedOperation[]): Promise<void> {
    if (this.isAway) throw new RegistryError('REGISTRY_UNAVAILABLE', 'The registry is away.');
    this.taken.push(...operations);
  }
}

it('adds up what happens while the registry is away, and tells it when it is back', async () => {
  const sink = new Sink();
  const { gateway, recorder } = await startRecorded(sink);
  sink.isAway = true;
  for (let time = 0; time < 3; time += 1) {
    await gateway.query('{ book(id: "1") { title } }');
    await recorder.record();
  }
  sink.isAway = false;
  await recorder.record();
  await recorder.record();
  expect(sink.taken).toEqual([operation(byLiteral, 3)]);
});

it('counts over an exchange of the supergraph, and tells the rest when it is closed', async () => {
  const sink = new Sink();
  const { gateway, recorder } = await startRecorded(sink);
  await gateway.query('{ book(id: "1") { title } }');
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const client = (name: string) => ({
    name,
    execute: async () => ({ data: { book: null } }),
    checkReady: async () => {},
    close: async () => {},
  });
  const sdl = `# another\n${testSupergraphSdl}`;
  await gateway.update({ sdl, clients: [client('books'), client('reviews')] });
  await gateway.query('{ book(id: "1") { title } }');
  await recorder.close();
  expect(sink.taken).toEqual([operation(byLiteral, 2)]);
});

it('tells at once when there is more to tell than it holds', async () => {
  const sink = new Sink();
  const { gateway, recorder } = await startRecorded(sink, new OperationTally(2));
  await gateway.query('{ book(id: "1") { title } }');
  await gateway.query('{ book(id: "1") { id } }');
  await recorder.record();
  expect(sink.taken).toEqual([operation(byLiteral, 1), operation('{book(id:""){id}}', 1)]);
});

it('gives the operations to keep: those that were seen, and those that are saved', async () => {
  const registry = await registries.open();
  await registry.addOperations([
    {
      id: idOf(byId),
      signature: byId,
      name: 'Book',
      count: 7,
      firstSeenAt: new Date(),
      lastSeenAt: new Date(),
    },
  ]);
  const list = new PersistedQueryList([{ id: 'p1', name: '', body: '{ books { id } }' }]);
  const kept = await operationsToKeep({ registry, persistedQueries: { list, onlyListed: false } });
  expect(kept).toEqual([
    { id: idOf(byId), text: byId, name: 'Book', count: 7, source: 'seen' },
    { id: 'p1', text: '{ books { id } }', name: undefined, count: 0, source: 'saved' },
  ]);
});
