import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runTool } from './runTool';

let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-cli-'));
  writeFileSync(join(folder, 'query.graphql'), '{ books { nodes { title } } }');
});

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
  rmSync(folder, { recursive: true });
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const citation = { data: { rows: 2, complete: true, incompleteReason: null as string | null } };

/** A gateway that answers one export and its citation. */
function gateway(cited: object, requests: unknown[] = []): Promise<string> {
  return serve(async (request, response) => {
    if (request.url === '/export/citations/1') return response.end(JSON.stringify(cited));
    const { url, headers } = request;
    requests.push({ url, accept: headers.accept, body: JSON.parse(await text(request)) });
    response.setHeader('link', '</export/citations/1>; rel="describedby"');
    return response.end('title\r\nAtlas\r\nBirds\r\n');
  });
}

const exported = (url: string, ...options: string[]) =>
  runTool(['export', '--query', 'query.graphql', '--gateway', url, ...options], { folder });

it('writes the whole result of a query into a file, with the citation beside it', async () => {
  const requests: unknown[] = [];
  const url = await gateway(citation, requests);
  writeFileSync(join(folder, 'variables.json'), '{"word":"a"}');
  const options = ['--variables', 'variables.json', '--operation', 'Books', '--rows', 'books'];
  const run = await exported(
    url,
    '--format',
    'ndjson',
    ...options,
    '--out',
    'books.ndjson',
    '--json',
  );
  const file = join(folder, 'books.ndjson');
  expect({ ...run, stdout: JSON.parse(run.stdout) }).toEqual({
    code: 0,
    stdout: { file, bytes: 21, rows: 2, complete: true, incompleteReason: null },
    stderr: '',
  });
  expect(readFileSync(file, 'utf8')).toBe('title\r\nAtlas\r\nBirds\r\n');
  expect(JSON.parse(readFileSync(`${file}.citation.json`, 'utf8'))).toEqual(citation);
  const query = '{ books { nodes { title } } }';
  expect(requests).toEqual([
    {
      url: '/export?rows=books',
      accept: 'application/x-ndjson',
      body: { query, variables: { word: 'a' }, operationName: 'Books' },
    },
  ]);
});

it('writes to standard output without --out, and asks for a zip with --zip', async () => {
  const requests: unknown[] = [];
  const url = await gateway(citation, requests);
  await expect(exported(url, '--zip', '--format', 'parquet')).resolves.toEqual({
    code: 0,
    stdout: 'title\r\nAtlas\r\nBirds\r\n',
    stderr: '2 rows, 21 bytes.\n',
  });
  expect(requests).toEqual([
    expect.objectContaining({ url: '/export?format=parquet', accept: 'application/zip' }),
  ]);
});

it('ends with 4 when a limit cut the export, and says why', async () => {
  const data = { rows: 2, complete: false, incompleteReason: 'the limit of 2 rows was reached' };
  const url = await gateway({ data });
  await expect(exported(url, '--out', 'books.csv')).resolves.toEqual({
    code: 4,
    stdout: '',
    stderr: `2 rows, 21 bytes in ${join(folder, 'books.csv')}. INCOMPLETE: the limit of 2 rows was reached.\n`,
  });
});

it('leaves no file behind when the data breaks off', async () => {
  const url = await serve((_request, response) => {
    response.write('title\r\n', () => setTimeout(() => response.destroy(), 50));
  });
  const run = await exported(url, '--out', 'books.csv');
  expect(run).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('broke off after 7 bytes'),
  });
  expect(readdirSync(folder)).toEqual(['query.graphql']);
});

it.each([
  [400, 2],
  [503, 3],
])('prints the errors of an answer %i and ends with %i', async (status, code) => {
  const errors = [{ message: 'Cannot query field "nodes".' }, { message: 'Another.' }];
  const url = await serve((_request, response) =>
    response.writeHead(status).end(JSON.stringify({ errors })),
  );
  const run = await exported(url, '--out', 'books.csv');
  expect(run).toEqual({ code, stdout: '', stderr: 'Cannot query field "nodes".\nAnother.\n' });
  expect(existsSync(join(folder, 'books.csv'))).toBe(false);
});

it.each([
  [['--format', 'xml'], 2, '--format must be one of csv, ndjson, parquet, but got "xml".'],
  [
    ['--gateway', 'ftp://x'],
    2,
    '--gateway must be an address such as http://127.0.0.1:4000/, but got "ftp://x".',
  ],
  [['--variables', 'none.json'], 2, '--variables: cannot read none.json.'],
  [['--variables', 'query.graphql'], 2, '--variables: query.graphql is no JSON.'],
  [
    ['--gateway', 'http://127.0.0.1:1'],
    3,
    'The gateway at http://127.0.0.1:1 could not be reached.',
  ],
  [['book-csv'], 2, 'Give one of FORMAT and --query: what to export.'],
])('refuses %j with %i', async (options, code, message) => {
  const run = await exported('http://127.0.0.1:1', ...options);
  expect(run).toEqual({ code, stdout: '', stderr: `${message}\n` });
});
