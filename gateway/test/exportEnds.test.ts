import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { tableFromIPC } from 'apache-arrow';
import { ParquetFile, readParquet } from 'parquet-wasm';
import { useCleanups } from './cleanups';
import { volumes } from './librarySubgraphs';
import { linesOf, objectsOf, startExportGateway } from './startExportGateway';
import type { Answer } from './startSubgraph';

const cleanup = useCleanups();

const shelf = (count: number) => [{ id: 'a', label: 'A', volumes: volumes(count) }];
const query = '{ volumes { nodes { id title } } }';

/** Answers as told from the given request on. */
function failingFrom(count: number, fail: Answer): (answer: Answer) => Answer {
  let requests = 0;
  return (answer) => (body, response) => {
    requests += 1;
    return requests < count ? answer(body, response) : fail(body, response);
  };
}

const refuseQuota: Answer = (_body, response) =>
  response.end(
    '{"errors":[{"message":"The quota is used up.","extensions":{"code":"QUOTA_EXCEEDED"}}]}',
  );

describe('a limit', () => {
  it('of rows ends CSV with a line that says so, as wide as the others', async () => {
    const { post } = await startExportGateway(shelf(5), cleanup, { limits: { rows: 3 } });
    await expect(post(query).then(linesOf)).resolves.toEqual([
      'id,title',
      '1,Volume 1',
      '2,Volume 2',
      '3,Volume 3',
      '# INCOMPLETE: the limit of 3 rows was reached,',
    ]);
  });

  it('of rows that is met exactly leaves the data complete', async () => {
    const { post } = await startExportGateway(shelf(3), cleanup, { limits: { rows: 3 } });
    await expect(post(query).then(linesOf)).resolves.toHaveLength(4);
  });

  it('of bytes ends NDJSON with an object that says so', async () => {
    const { post } = await startExportGateway(shelf(500), cleanup, { limits: { bytes: 1000 } });
    const objects = await objectsOf(await post(query, { accept: 'application/x-ndjson' }));
    expect(objects.length).toBeLessThan(40);
    const incompleteReason = 'the limit of 1000 bytes was reached';
    expect(objects.at(-1)).toMatchObject({
      _export: { data: { complete: false, incompleteReason, rows: objects.length - 1 } },
    });
  });

  it('of rows is told in the metadata of Parquet', async () => {
    const { post } = await startExportGateway(shelf(5), cleanup, { limits: { rows: 3 } });
    const response = await post(query, { accept: 'application/vnd.apache.parquet' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const file = await ParquetFile.fromFile(new Blob([bytes]));
    const text = file.metadata().fileMetadata().keyValueMetadata().get('agency-graph.citation');
    expect(JSON.parse(text as string)).toMatchObject({
      data: { rows: 3, complete: false, incompleteReason: 'the limit of 3 rows was reached' },
    });
    expect(tableFromIPC(readParquet(bytes).intoIPCStream()).numRows).toBe(3);
  });

  it('of time ends an export whose next page does not come', async () => {
    const library = failingFrom(2, () => {});
    const limits = { milliseconds: 500 };
    const { post } = await startExportGateway(shelf(250), cleanup, { limits, library });
    const lines = await linesOf(await post(query));
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe('# INCOMPLETE: the limit of 0.5 s was reached,');
  });

  it('of items in a cell names the list and what to do', async () => {
    const { post } = await startExportGateway(shelf(150), cleanup, { limits: { cellItems: 120 } });
    const response = await post('{ shelves { nodes { id volumes { nodes { id } } } } }', {
      parameters: '?rows=shelves',
    });
    await expect(linesOf(response)).resolves.toEqual([
      'id,volumes.id',
      '"# INCOMPLETE: a further page could not be read. The list ""volumes"" may have 120 items in one cell, but it has more: make it the rows.",',
    ]);
  });

  it('of exports at the same time asks to come again', async () => {
    const { post } = await startExportGateway(shelf(5), cleanup, { limits: { atOnce: 0 } });
    const response = await post(query);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message:
            'The gateway writes at most 0 exports at the same time. Try again when one has ended.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });
});

describe('an error', () => {
  it('before the first row is answered as a GraphQL error', async () => {
    const { post } = await startExportGateway(shelf(5), cleanup, {
      library: failingFrom(1, refuseQuota),
    });
    const response = await post(query);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/json; charset=utf-8',
    ]);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message: 'The quota is used up.',
          path: ['volumes'],
          extensions: { code: 'QUOTA_EXCEEDED', subgraph: 'library' },
        },
      ],
    });
  });

  it('of a variable is told before the first row', async () => {
    const { post } = await startExportGateway(shelf(5), cleanup);
    const response = await post('query ($id: ID!) { shelf(id: $id) { label } }');
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('of a subgraph that is down is no fault of the client', async () => {
    const loans: Answer = (_body, response) => response.writeHead(503).end();
    const { post } = await startExportGateway(shelf(5), cleanup, { loans });
    const response = await post('{ volumes { nodes { id loans { nodes { days } } } } }');
    expect(response.status).toBe(503);
    await expect(response.json()).resolves.toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'loans' } }, {}, {}, {}, {}],
    });
  });

  it('in the middle ends the data with what was read and why it ends', async () => {
    const { post } = await startExportGateway(shelf(250), cleanup, {
      library: failingFrom(3, refuseQuota),
    });
    const lines = await linesOf(await post(query));
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toBe(
      '# INCOMPLETE: a further page could not be read. The quota is used up.,',
    );
  });

  it('of a list that changes between two pages is noticed', async () => {
    let requests = 0;
    const library =
      (answer: Answer): Answer =>
      (body, response) => {
        requests += 1;
        // The second request asks for more of the first shelf; by then another stands in its place.
        const moved = requests === 2 ? { _export_after_0: '0' } : {};
        return answer({ ...body, variables: { ...body.variables, ...moved } }, response);
      };
    const two = [
      { id: 'a', label: 'A', volumes: volumes(150, 'a') },
      { id: 'b', label: 'B', volumes: volumes(3, 'b') },
    ];
    const { post } = await startExportGateway(two, cleanup, { library });
    const lines = await linesOf(await post('{ shelves { nodes { volumes { nodes { id } } } } }'));
    expect(lines.at(-1)).toBe(
      '# INCOMPLETE: a further page could not be read. A list changed while it was read.',
    );
  });
});

describe('a client', () => {
  function open(url: string, given: Record<string, string> = {}): Promise<IncomingMessage> {
    const headers = { 'content-type': 'application/json', accept: 'text/csv', ...given };
    const sent = httpRequest(`${url}export`, { method: 'POST', headers });
    sent.end(JSON.stringify({ query }));
    return once(sent, 'response').then(([response]) => response as IncomingMessage);
  }

  const long = () =>
    shelf(15_000).map((each) => ({
      ...each,
      volumes: each.volumes.map((volume) => ({
        ...volume,
        title: randomBytes(1_000).toString('hex'),
      })),
    }));

  it('that reads slowly makes the export wait for it', async () => {
    const { url, library } = await startExportGateway(long(), cleanup);
    const response = await open(url);
    await once(response, 'readable');
    const settled = async (): Promise<number> => {
      const before = library.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return library.requests.length === before ? before : settled();
    };
    const pages = await settled();
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(75);
    let bytes = 0;
    for await (const chunk of response) bytes += (chunk as Buffer).length;
    expect(bytes).toBeGreaterThan(30_000_000);
    expect(library.requests).toHaveLength(150);
  });

  it.each([
    ['plain data', {}],
    ['compressed data', { 'accept-encoding': 'gzip' }],
    ['a zip', { accept: 'application/zip' }],
  ])('that takes nothing of %s for long loses its place', async (_name, headers) => {
    const limits = { atOnce: 1, stalledMilliseconds: 400 };
    const { url, post } = await startExportGateway(long(), cleanup, { limits });
    const response = await open(url, headers);
    await once(response, 'readable');
    const tryAgain = async (): Promise<Response> => {
      const next = await post('{ volumes(search: "none") { nodes { id } } }');
      return next.status === 503 ? tryAgain() : next;
    };
    await expect(linesOf(await tryAgain())).resolves.toEqual(['id']);
    await expect(buffer(response)).rejects.toThrow('aborted');
  });

  it.each([
    ['plain data', {}],
    ['compressed data', { 'accept-encoding': 'gzip' }],
    ['a zip', { accept: 'application/zip' }],
  ])('that leaves %s ends the export and makes room for another', async (_name, headers) => {
    const { url, library, post } = await startExportGateway(long(), cleanup, {
      limits: { atOnce: 1 },
    });
    const response = await open(url, headers);
    await once(response, 'readable');
    expect((await post(query)).status).toBe(503);
    response.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const pages = library.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([library.requests.length, pages < 150]).toEqual([pages, true]);
    const next = await post('{ volumes(search: "none") { nodes { id } } }');
    expect([next.status, await linesOf(next)]).toEqual([200, ['id']]);
  });
});
