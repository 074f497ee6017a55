import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph, type Answer } from '../startSubgraph';
import { startTestGateway, type GraphQLAnswer, type TestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';

const cleanup = useCleanups();
const { pid } = process;
const nowhere = 'http://127.0.0.1:1/';
const answerReviews = answerWith(createReviews());
const right = { books: [{ title: 'Emma', rating: 1 }] };

interface Options {
  reviewsUrl: string;
  requestTimeoutMs?: number;
  concurrency?: number;
}

/** A gateway whose members get the header `x-user`, so that no two users share a request. */
async function start({ reviewsUrl, requestTimeoutMs = 10_000, concurrency }: Options) {
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const subgraphs = [
    { name: 'books', url: books.url },
    { name: 'reviews', url: reviewsUrl },
  ];
  const clients = createHttpClients({
    subgraphs,
    urls: {},
    timeoutMs: 20_000,
    concurrency,
    breaker: { firstPauseMs: 50, longestPauseMs: 200 },
  });
  const gateway = await startTestGateway({
    clients,
    requestTimeoutMs,
    forwardHeaders: ['x-user'],
  });
  cleanup(gateway.stop);
  return gateway;
}

let users = 0;

function askForRating(gateway: TestGateway): Promise<GraphQLAnswer> {
  const headers = { 'x-user': String(++users) };
  return gateway.query('{ books(first: 1) { title rating } }', { headers });
}

function askForTitle(gateway: TestGateway): Promise<GraphQLAnswer> {
  const headers = { 'x-user': String(++users) };
  return gateway.query('{ books(first: 1) { title } }', { headers });
}

const lacking = {
  status: 200,
  data: { books: [{ title: 'Emma', rating: null }] },
  errors: [
    {
      message: expect.stringMatching(/^The subgraph "reviews" .*\.$/),
      path: ['books', 0, 'rating'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reviews' },
    },
  ],
};

/** Each answer is right, or lacks what the member owes and says so; nothing in between. */
function expectSound({ headers: _headers, ...answer }: GraphQLAnswer): void {
  expect(answer).toEqual(answer.errors ? lacking : { status: 200, data: right });
}

async function untilRight(gateway: TestGateway): Promise<void> {
  while ((await askForRating(gateway)).errors !== undefined) await delay(20);
}

it('survives the restart of a member under 200 requests in flight', async () => {
  const first = await startSubgraph(() => {});
  const gateway = await start({
    reviewsUrl: first.url,
    concurrency: 200,
    requestTimeoutMs: 30_000,
  });
  const inFlight = Array.from({ length: 200 }, () => askForRating(gateway));
  while (first.requests.length < 200) await delay(10);
  await first.stop();
  const second = await startSubgraph(answerReviews, Number(new URL(first.url).port));
  cleanup(second.stop);
  const answers = await Promise.all(inFlight);
  answers.forEach(expectSound);
  await untilRight(gateway);
  expect(process.pid).toBe(pid);
});

it('answers soundly while a member flaps, and is well again when it is', async () => {
  let asked = 0;
  let isWell = false;
  const flapping: Answer = (body, response) => {
    if (isWell || Math.floor(asked++ / 10) % 2 === 0) return answerReviews(body, response);
    return asked % 2 === 0 ? response.destroy() : response.writeHead(503).end();
  };
  const reviews = await startSubgraph(flapping);
  cleanup(reviews.stop);
  const gateway = await start({ reviewsUrl: reviews.url });
  for (let round = 0; round < 15; round++) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => askForRating(gateway)));
    answers.forEach(expectSound);
  }
  isWell = true;
  await untilRight(gateway);
  const answers = await Promise.all(Array.from({ length: 10 }, () => askForRating(gateway)));
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(10);
});

it('lets nobody wait for a slow member who asked for nothing of it', async () => {
  const held: (() => unknown)[] = [];
  const reviews = await startSubgraph((body, response) => {
    held.push(() => answerReviews(body, response));
  });
  cleanup(reviews.stop);
  const gateway = await start({ reviewsUrl: reviews.url, concurrency: 20 });
  const slowAnswers: GraphQLAnswer[] = [];
  const slow = Array.from({ length: 100 }, async () => {
    slowAnswers.push(await askForRating(gateway));
  });
  while (held.length < 20) await delay(5);
  const others = await Promise.all(Array.from({ length: 200 }, () => askForTitle(gateway)));
  expect(others.filter(({ errors }) => errors === undefined)).toHaveLength(200);
  expect({ slowAnswers, atOnce: held.length }).toEqual({ slowAnswers: [], atOnce: 20 });
  while (slowAnswers.length < 100) {
    for (const answer of held.splice(0)) answer();
    await delay(5);
  }
  await Promise.all(slow);
  slowAnswers.forEach(expectSound);
});

it('gives up what a client asked for that has gone, and serves the others', async () => {
  const responses: ServerResponse[] = [];
  const reviews = await startSubgraph((_body, response) => responses.push(response));
  cleanup(reviews.stop);
  const gateway = await start({ reviewsUrl: reviews.url, requestTimeoutMs: 20_000 });
  const controllers = Array.from({ length: 30 }, () => new AbortController());
  const requests = controllers.map(({ signal }) =>
    fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-user': String(++users) },
      body: JSON.stringify({ query: '{ books(first: 1) { title rating } }' }),
      signal,
    }),
  );
  while (responses.length < 30) await delay(5);
  const closed = responses.map((response) => once(response, 'close'));
  controllers.forEach((controller) => controller.abort());
  const outcomes = await Promise.allSettled(requests);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(30);
  await Promise.all(closed);
  // Thirty that left hold nothing against the member: it is still asked.
  const next = askForRating(gateway);
  while (responses.length < 31) await delay(5);
  responses[30]!.setHeader('content-type', 'application/json');
  responses[30]!.end('{"data":{"_entities":[{"rating":1}]}}');
  await expect(next).resolves.toMatchObject({ data: right });
});

it('starts while a member is down, and takes it in when it comes', async () => {
  const place = await startSubgraph(answerReviews);
  await place.stop();
  const gateway = await start({ reviewsUrl: place.url });
  expectSound(await askForRating(gateway));
  await expect(askForTitle(gateway)).resolves.toMatchObject({
    data: { books: [{ title: 'Emma' }] },
  });
  const reviews = await startSubgraph(answerReviews, Number(new URL(place.url).port));
  cleanup(reviews.stop);
  await untilRight(gateway);
});

it('leaves a member alone that stays away, and answers at once meanwhile', async () => {
  const gateway = await start({ reviewsUrl: nowhere, requestTimeoutMs: 500 });
  for (let round = 0; round < 4; round++) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => askForRating(gateway)));
    answers.forEach(expectSound);
  }
  const { errors } = await askForRating(gateway);
  expect(errors?.[0]?.message).toMatch(
    /could not be reached|was not asked, since it failed too often just now/,
  );
});
