import { gzipSync } from 'node:zlib';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph, type Answer } from '../startSubgraph';
import { createBooks } from '../testSubgraphs';
import { deadlineMs, graceMs } from './startFaultyGateway';
import { startGatewayProcess } from './startGatewayProcess';

const cleanup = useCleanups();
const megabyte = 1024 * 1024;
/** A few times the largest answer that is read, and far below what is sent. */
const maximumGrowthMegabytes = 150;

const slice = Buffer.alloc(megabyte, 'x');
/** 64 MB of spaces in 64 KB; as one stream sixteen of them unfold to a gigabyte. */
const bombPart = gzipSync(Buffer.alloc(64 * megabyte, ' '));
const bomb = Buffer.concat(Array.from({ length: 16 }, () => bombPart));
const nestedLists = `{"data":${'['.repeat(7 * megabyte)}${']'.repeat(7 * megabyte)}}`;
const emptyObjects = `{"data":{"a":[${'{},'.repeat(5 * megabyte)}{}]}}`;

/** Sends 200 MB, as fast as they are taken, until nobody takes them. */
const flood: Answer = (_body, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"a":"');
  let left = 200;
  const send = () => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (!response.write(slice)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
};

const zipped: Answer = (_body, response) =>
  response.setHeader('content-encoding', 'gzip').end(bomb);

const announcedFlood: Answer = (_body, response) => {
  response.writeHead(200, { 'content-length': 200 * megabyte }).write(slice);
};

const tooLarge = 'answered with more than 16777216 bytes';
const tooMany = 'answered with more than 1000000 objects and lists';

const cases: [what: string, reviews: Answer, reason: string][] = [
  ['200 MB', flood, tooLarge],
  ['200 MB that it announces', announcedFlood, tooLarge],
  ['a gigabyte in a megabyte', zipped, tooLarge],
  ['14 MB of lists within lists', (_body, response) => response.end(nestedLists), tooMany],
  ['15 MB of empty objects', (_body, response) => response.end(emptyObjects), tooMany],
];

it.each(cases)('bears %s from a member', async (_what, answer, reason) => {
  const { gateway, ask } = await start(answer);
  for (let warmUps = 0; warmUps < 10; warmUps++) await ask('title');
  const before = gateway.residentMegabytes();
  for (let round = 0; round < 4; round++) {
    const startedAt = performance.now();
    await expect(ask('title rating')).resolves.toEqual({
      data: { books: [{ title: 'Emma', rating: null }] },
      errors: [
        {
          message: `The subgraph "reviews" ${reason}.`,
          path: ['books', 0, 'rating'],
          extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: 'reviews' },
        },
      ],
    });
    expect(performance.now() - startedAt).toBeLessThan(deadlineMs + graceMs);
  }
  expect(gateway.residentMegabytes() - before).toBeLessThan(maximumGrowthMegabytes);
  expect(gateway.isAlive()).toBe(true);
  await expect(ask('title')).resolves.toEqual({ data: { books: [{ title: 'Emma' }] } });
});

async function start(answer: Answer) {
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const reviews = await startSubgraph(answer);
  cleanup(reviews.stop);
  const gateway = await startGatewayProcess(
    {
      SUBGRAPH_URLS: `books=${books.url},reviews=${reviews.url}`,
      REQUEST_TIMEOUT_MS: String(deadlineMs),
    },
    cleanup,
  );
  const ask = async (fields: string): Promise<unknown> => {
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ books(first: 1) { ${fields} } }` }),
    });
    return response.json();
  };
  return { gateway, ask };
}
