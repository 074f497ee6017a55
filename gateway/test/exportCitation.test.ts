import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { useCleanups } from './cleanups';
import { librarySupergraphSdl, volumes, type Volume } from './librarySubgraphs';
import { objectsOf, startExportGateway } from './startExportGateway';
import type { Answer } from './startSubgraph';
import type { Citation } from '../src/export/citation/Citation';

const cleanup = useCleanups();

const list: Volume[] = [
  { id: '1', title: 'Emma' },
  { id: '3', title: 'Persuasion' },
  { id: '5', title: 'Sanditon', source: 'Notes & drafts {1817}' },
];
const start = (given = list, limits = {}) =>
  startExportGateway([{ id: 'a', label: 'A', volumes: given }], cleanup, { limits });

const query =
  'query Titles($word: String) { volumes(search: $word) { nodes { title shelf { label } } } } # all';
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const expected = (gateway: string, data: object) => ({
  title: 'Agency Graph: Titles',
  exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  gateway,
  query: {
    text: 'query Titles($word: String) {\n  volumes(search: $word) {\n    nodes {\n      title\n      shelf {\n        label\n      }\n    }\n  }\n}',
    operationName: null,
    variables: { word: '' },
    rows: null,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  },
  supergraph: { sha256: sha256(librarySupergraphSdl) },
  data: {
    columns: [
      { name: 'title', type: 'text' },
      { name: 'shelf.label', type: 'text' },
    ],
    rows: 3,
    complete: true,
    incompleteReason: null,
    ...data,
  },
  editions: ['2024'],
  sources: [
    {
      source: 'Catalogue',
      kind: 'OFFICIAL',
      edition: null,
      dataset: null,
      licence: null,
      retrievedOn: { first: '2024-02-01', last: '2024-04-01' },
      urls: ['https://library.example.org/1', 'https://library.example.org/3'],
      furtherUrls: 0,
    },
    {
      source: 'Notes & drafts {1817}',
      kind: 'OFFICIAL',
      edition: null,
      dataset: null,
      licence: null,
      retrievedOn: { first: '2024-06-01', last: '2024-06-01' },
      urls: ['https://library.example.org/5'],
      furtherUrls: 0,
    },
    {
      source: 'Shelf register',
      kind: 'OFFICIAL',
      edition: '2024',
      dataset: null,
      licence: null,
      retrievedOn: null,
      urls: [],
      furtherUrls: 0,
    },
  ],
  furtherSources: false,
  syntheticData: null,
});

describe('the citation', () => {
  it('of CSV is linked from its header and has the checksum of the file', async () => {
    const { post, url } = await start();
    const response = await post(query, { variables: { word: '' } });
    const data = new Uint8Array(await response.arrayBuffer());
    const [, path] =
      /^<(\/export\/citations\/[0-9a-f-]+)>; rel="describedby"; type="application\/json"$/.exec(
        response.headers.get('link')!,
      )!;
    const citation = (await (await fetch(new URL(path!, url))).json()) as Citation;
    const checksum = { algorithm: 'SHA-256', value: sha256(data), covers: 'the whole file' };
    expect(citation).toEqual(expected(`${url}graphql`, { mediaType: 'text/csv', checksum }));
    expect(response.headers.get('x-export-query-sha256')).toBe(citation.query.sha256);
    expect(response.headers.get('x-export-supergraph-sha256')).toBe(citation.supergraph.sha256);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Titles.csv"');
  });

  it('of NDJSON is its last line and has the checksum of those before', async () => {
    const { post, url } = await start();
    const text = await (
      await post(query, { variables: { word: '' }, accept: 'application/x-ndjson' })
    ).text();
    const lines = text.trimEnd().split('\n');
    const before = `${lines.slice(0, -1).join('\n')}\n`;
    const checksum = {
      algorithm: 'SHA-256',
      value: sha256(before),
      covers: 'every line but the last',
    };
    expect(JSON.parse(lines.at(-1)!)).toEqual({
      _export: expected(`${url}graphql`, { mediaType: 'application/x-ndjson', checksum }),
    });
  });

  it.each(['csv', 'ndjson', 'parquet'])('of %s stands beside the data in a zip', async (format) => {
    const { post, url } = await start();
    const response = await post(query, {
      variables: { word: '' },
      accept: 'application/zip',
      parameters: `?format=${format}`,
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Titles.zip"');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual([`data.${format}`, 'citation.json', 'citation.bib']);
    const data = files[`data.${format}`]!;
    const checksum = { algorithm: 'SHA-256', value: sha256(data), covers: 'the whole file' };
    const citation = JSON.parse(strFromU8(files['citation.json']!)) as Citation;
    expect(citation).toEqual(
      expected(`${url}graphql`, { mediaType: citation.data.mediaType, checksum }),
    );
    expect(strFromU8(files['citation.bib']!)).toContain(`data SHA-256 ${checksum.value}`);
    expect(strFromU8(data, true).split('_export')).toHaveLength(1);
  });

  it('is BibTeX on demand, with what TeX would take for its own escaped', async () => {
    const { post, url } = await start();
    const response = await post(query, { variables: { word: 'S' } });
    await response.arrayBuffer();
    const [, path] = /<([^>]+)>/.exec(response.headers.get('link')!)!;
    const accept = 'application/x-bibtex';
    const bibtex = await (await fetch(new URL(path!, url), { headers: { accept } })).text();
    const hash = response.headers.get('x-export-query-sha256')!;
    const day = new Date().toISOString().slice(0, 10);
    const key = `agency-graph-${hash.slice(0, 8)}-${day}`;
    expect(bibtex).toContain(
      `@misc{${key},\n  title = {Agency Graph: Titles},\n  author = {{Agency Graph}},\n`,
    );
    expect(bibtex).toContain(`  note = {1 rows; complete; query SHA-256 ${hash};`);
    expect(bibtex).toContain(
      [
        `@misc{${key}-source-1,`,
        '  title = {Notes \\& drafts \\{1817\\}},',
        '  url = {https://library.example.org/5},',
        '  urldate = {2024-06-01},',
        '  note = {official},',
        '}',
      ].join('\n'),
    );
  });

  it('has one hash for one query, however it is laid out, and another for other variables', async () => {
    const { post } = await start();
    const hashOf = async (text: string, variables: Record<string, unknown>) => {
      const response = await post(text, { variables });
      await response.arrayBuffer();
      return response.headers.get('x-export-query-sha256');
    };
    const hash = await hashOf(query, { word: 'E' });
    await expect(hashOf(`  ${query.replaceAll(' { ', '{\n')}`, { word: 'E' })).resolves.toBe(hash);
    await expect(hashOf(query, { word: 'P' })).resolves.not.toBe(hash);
  });

  it('says when generated sample data took part', async () => {
    const { post } = await start([{ id: '1', title: 'SYNTHETIC volume', synthetic: true }]);
    const objects = await objectsOf(await post(query, { accept: 'application/x-ndjson' }));
    expect(objects.at(-1)).toMatchObject({
      _export: {
        syntheticData: { subgraphs: [], note: expect.stringContaining('made up') },
        sources: [{ kind: 'SYNTHETIC' }, { kind: 'OFFICIAL' }],
      },
    });
  });

  it('takes over what the graph says of sample data in its answers', async () => {
    const said = { subgraphs: ['library'], note: 'Made up.' };
    const library =
      (answer: Answer): Answer =>
      (body, response) => {
        const end = response.end.bind(response);
        const endWithNote = (text: string) =>
          end(JSON.stringify({ ...JSON.parse(text), extensions: { syntheticData: said } }));
        return answer(body, Object.assign(response, { end: endWithNote }));
      };
    const shelves = [{ id: 'a', label: 'A', volumes: list }];
    const { post } = await startExportGateway(shelves, cleanup, { library });
    const objects = await objectsOf(await post(query, { accept: 'application/x-ndjson' }));
    expect(objects.at(-1)).toMatchObject({
      _export: { syntheticData: { subgraphs: ['library'] } },
    });
  });

  it('says in a zip that a limit cut the data', async () => {
    const { post } = await start(volumes(5), { rows: 2 });
    const response = await post('{ volumes { nodes { id } } }', {
      parameters: '?citation=zip&format=ndjson',
    });
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const incompleteReason = 'the limit of 2 rows was reached';
    expect(strFromU8(files['data.ndjson']!).split('\n')).toEqual([
      '{"id":"1"}',
      '{"id":"2"}',
      JSON.stringify({ _export: { complete: false, incompleteReason } }),
      '',
    ]);
    expect(JSON.parse(strFromU8(files['citation.json']!))).toMatchObject({
      data: { rows: 2, complete: false, incompleteReason },
    });
  });

  it('is not there before the data has ended, nor for exports that never were', async () => {
    const { url } = await start();
    const response = await fetch(`${url}export/citations/nothing`);
    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message:
            'This gateway has no such citation: it keeps those of its last exports for an hour. Ask for a zip to have it beside the data.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it('can be read by pages of other origins', async () => {
    const origin = 'https://data.example.org';
    const { url } = await startExportGateway([], cleanup, { corsOrigins: [origin] });
    const response = await fetch(`${url}export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ query: '{ volumes { nodes { id } } }' }),
    });
    expect(response.headers.get('access-control-expose-headers')).toBe(
      'x-request-id, server-timing, x-supergraph-version, content-disposition, link, x-export-query-sha256, x-export-supergraph-sha256',
    );
  });
});
