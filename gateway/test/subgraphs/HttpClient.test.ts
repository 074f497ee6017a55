import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { HttpClient } from '../../src/subgraphs/HttpClient';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph, type Answer } from '../startSubgraph';
import { subgraphRequest } from '../subgraphRequest';
import { createReviews } from '../testSubgraphs';

const cleanup = useCleanups();

async function connect(answer: Answer, maximumBytes = 1000) {
  const subgraph = await startSubgraph(answer);
  const client = new HttpClient({
    name: 'reviews',
    url: subgraph.url,
    timeoutMs: 500,
    maximumBytes,
  });
  cleanup(subgraph.stop);
  cleanup(() => client.close());
  return { subgraph, client };
}

const request = subgraphRequest('{ reviews { text } }');

it('sends the operation and the request id, and reads the answer', async () => {
  const { subgraph, client } = await connect(answerWith(createReviews()));
  await expect(client.execute({ ...request, variables: { first: 1 } })).resolves.toEqual({
    data: { reviews: [{ text: 'Witty' }] },
  });
  expect(subgraph.requests).toEqual([
    {
      headers: expect.objectContaining({
        'x-request-id': 'request-1',
        'content-type': 'application/json',
      }),
      body: { query: request.operation.text, variables: { first: 1 } },
    },
  ]);
});

it('keeps its connections for later requests', async () => {
  const ports = new Set<number | undefined>();
  const { client } = await connect((_body, response) => {
    ports.add(response.socket?.remotePort);
    response.end('{"data":{}}');
  });
  for (let sent = 0; sent < 20; sent++) await client.execute(request);
  expect(ports.size).toBeLessThanOrEqual(2);
});

it('reads compressed answers', async () => {
  const { client } = await connect((_body, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('{"data":{"reviews":null}}')),
  );
  await expect(client.execute(request)).resolves.toEqual({ data: { reviews: null } });
});

it('gives up on an answer that is too large', async () => {
  const { client } = await connect((_body, response) =>
    response.end(`{"data":{"a":"${'x'.repeat(1000)}"}}`),
  );
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
    message: 'The subgraph "reviews" answered with more than 1000 bytes.',
  });
});

it('gives up on an answer that is small on the wire and too large when it unfolds', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000));
  const { client } = await connect((_body, response) =>
    response.setHeader('content-encoding', 'gzip').end(bomb),
  );
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
    message: 'The subgraph "reviews" answered with more than 1000 bytes.',
  });
});

it.each(['gzip', 'br', 'deflate'])(
  'rejects an answer that is not in the %s that it claims',
  async (encoding) => {
    const { client } = await connect((_body, response) =>
      response.setHeader('content-encoding', encoding).end('{"data":{}}'),
    );
    await expect(client.execute(request)).rejects.toMatchObject({
      code: 'SUBGRAPH_INVALID_RESPONSE',
      message: 'The subgraph "reviews" answered with a broken compression.',
    });
  },
);

it('rejects an encoding that it did not ask for', async () => {
  const { client } = await connect((_body, response) =>
    response.setHeader('content-encoding', 'zstd').end('{"data":{}}'),
  );
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
  });
});

it('says so when the other side speaks no HTTP', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end('220 mail.example.org ESMTP\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const client = new HttpClient({ name: 'reviews', url, timeoutMs: 500 });
  cleanup(() => server.close());
  cleanup(() => client.close());
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
    message: 'The subgraph "reviews" answered with something that is not HTTP.',
  });
});

it('passes on the errors of a request that the subgraph refused with status 400', async () => {
  const errors = [{ message: 'No such field.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
  const { client } = await connect((_body, response) =>
    response.writeHead(400).end(JSON.stringify({ errors })),
  );
  await expect(client.execute(request)).resolves.toEqual({ errors });
});

it('stops the request when nobody waits for it any more', async () => {
  const controller = new AbortController();
  const closed: Promise<unknown>[] = [];
  const { client } = await connect((_body, response) => {
    closed.push(once(response, 'close'));
    controller.abort();
  });
  await expect(client.execute({ ...request, signal: controller.signal })).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
  });
  await expect(Promise.all(closed)).resolves.toHaveLength(1);
});

it('is ready when a server without a health address executes operations', async () => {
  const { client } = await connect(answerWith(createReviews()));
  await expect(client.checkReady()).resolves.toBeUndefined();
});

it('passes on the headers of the client', async () => {
  const { subgraph, client } = await connect(answerWith(createReviews()));
  const headers = { authorization: 'Bearer one', 'x-tenant': 'undp' };
  await client.execute({ ...request, headers });
  expect(subgraph.requests[0]?.headers).toMatchObject(headers);
});

it('sends the representations in the variable of their lookup', async () => {
  const { subgraph, client } = await connect((_body, response) => response.end('{"data":{}}'));
  const representations = ['{"__typename":"Book","id":"1"}', '{"__typename":"Book","id":"2"}'];
  await client.execute({
    ...request,
    variables: { first: 1 },
    entities: [{ variable: 'books', responseNames: ['_entities'], representations }],
  });
  expect(subgraph.requests[0]?.body.variables).toEqual({
    first: 1,
    books: [
      { __typename: 'Book', id: '1' },
      { __typename: 'Book', id: '2' },
    ],
  });
});

it('asks for compressed answers only where it is told to', async () => {
  const subgraph = await startSubgraph((_body, response) => response.end('{"data":{}}'));
  cleanup(subgraph.stop);
  for (const compression of [false, true]) {
    const { url } = subgraph;
    const client = new HttpClient({ name: 'reviews', url, timeoutMs: 500, compression });
    await client.execute(request);
    await client.close();
  }
  expect(subgraph.requests.map(({ headers }) => headers['accept-encoding'])).toEqual([
    undefined,
    'gzip, br, deflate',
  ]);
});

it.each([
  ['text/html', '<html></html>'],
  ['text/plain', '{"data":{}}'],
  ['application/jsonp', '{"data":{}}'],
])('rejects an answer of the type %s', async (type, body) => {
  const { client } = await connect((_body, response) =>
    response.setHeader('content-type', type).end(body),
  );
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
    message: 'The subgraph "reviews" answered with no GraphQL response.',
  });
});

it.each(['application/json', 'application/graphql-response+json; charset=utf-8', undefined])(
  'reads an answer of the type %s',
  async (type) => {
    const { client } = await connect((_body, response) => {
      if (type) response.setHeader('content-type', type);
      response.end('{"data":{"a":1}}');
    });
    await expect(client.execute(request)).resolves.toEqual({ data: { a: 1 } });
  },
);

it('follows no redirect', async () => {
  const target = await startSubgraph((_body, response) => response.end('{"data":{}}'));
  cleanup(target.stop);
  const { client } = await connect((_body, response) =>
    response.writeHead(308, { location: target.url }).end(),
  );
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_INVALID_RESPONSE',
    message: 'The subgraph "reviews" answered with HTTP status 308.',
  });
  expect(target.requests).toEqual([]);
});

it('gives up when the whole request is due, before its own time is over', async () => {
  const { client } = await connect(() => {});
  const startedAt = performance.now();
  const answer = client.execute({ ...request, deadlineAt: startedAt + 250 });
  await expect(answer).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    failure: 'overdue',
    message: 'The subgraph "reviews" did not answer before the request was due.',
  });
  expect(performance.now() - startedAt).toBeLessThan(450);
});

it('holds nothing against a subgraph that had hardly any time', async () => {
  const { client } = await connect(() => {});
  const answer = client.execute({ ...request, deadlineAt: performance.now() + 50 });
  await expect(answer).rejects.toMatchObject({ failure: 'hurried' });
});

it('says so when an answer breaks off', async () => {
  const { client } = await connect((_body, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"data":');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(client.execute(request)).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'The subgraph "reviews" broke off its answer.',
  });
});

it('sends no mutation that nobody waits for', async () => {
  const { subgraph, client } = await connect((_body, response) => response.end('{"data":{}}'));
  const signal = AbortSignal.abort();
  const mutation = subgraphRequest('mutation { addReview { text } }', { signal });
  await expect(client.execute(mutation)).rejects.toMatchObject({ failure: 'cancelled' });
  expect(subgraph.requests).toEqual([]);
});

describe('what an answer may be kept for', () => {
  async function freshness(cacheControl: string, text = '{"data":{"a":1}}', given = request) {
    const { client } = await connect((_body, response) =>
      response.setHeader('cache-control', cacheControl).end(text),
    );
    return (await client.execute(given)).freshness;
  }

  it('is what the subgraph says', async () => {
    await expect(freshness('max-age=60, public')).resolves.toEqual({
      maxAgeSeconds: 60,
      isPrivate: false,
    });
  });

  it('is nothing when it has errors, or is of a mutation', async () => {
    const failed = '{"data":{"a":null},"errors":[{"message":"No."}]}';
    await expect(freshness('max-age=60', failed)).resolves.toBeUndefined();
    const mutation = subgraphRequest('mutation { a }');
    await expect(freshness('max-age=60', '{"data":{}}', mutation)).resolves.toBeUndefined();
  });
});

describe('an answer that says two things at once', () => {
  const twice = '{"data":{"reviews":[{"text":"a","\\u0074ext":"b"}]}}';
  const inherited = '{"data":{"reviews":[{"__pro\\u0074o__":{"isAdmin":true}}]}}';

  it.each([
    [twice, 'a key twice in one object'],
    [inherited, 'a key "__proto__"'],
  ])('is rejected when it is the first to an operation: %s', async (text, rule) => {
    const { client } = await connect((_body, response) => response.end(text));
    await expect(client.execute(subgraphRequest('{ reviews { text } }'))).rejects.toMatchObject({
      code: 'SUBGRAPH_INVALID_RESPONSE',
      message: `The subgraph "reviews" answered with ${rule}.`,
    });
  });

  it('is found among later ones by sampling, and from then on each time', async () => {
    let answered = 0;
    const { client } = await connect((_body, response) =>
      response.end(answered++ === 0 ? '{"data":{}}' : twice),
    );
    const outcomes: boolean[] = [];
    for (let sent = 0; sent < 110; sent++) {
      outcomes.push(
        await client.execute(request).then(
          () => true,
          () => false,
        ),
      );
    }
    expect(outcomes.lastIndexOf(true)).toBe(98);
    expect(outcomes.filter((isTaken) => !isTaken)).toHaveLength(11);
  });
});
