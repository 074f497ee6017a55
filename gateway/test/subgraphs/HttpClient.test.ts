import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { HttpClient } from '../src/subgraphs/HttpClient';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { createReviews } from './testSubgraphs';

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

const request = { query: '{ reviews { text } }', requestId: 'request-1' };

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
      body: { query: request.query, variables: { first: 1 } },
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
