import { tableFromIPC } from 'apache-arrow';
import { ParquetFile, readParquet } from 'parquet-wasm';
import { useCleanups } from './cleanups';
import { volumes, type Volume } from './librarySubgraphs';
import { linesOf, objectsOf, startExportGateway } from './startExportGateway';

const cleanup = useCleanups();

const start = (list: Volume[]) =>
  startExportGateway([{ id: 'a', label: 'A', volumes: list }], cleanup);

const query = `{
  volumes {
    nodes {
      title subtitle pages price lent printed words
      author { name born }
      authors { name }
      people: authors { name born }
    }
  }
}`;

const emma: Volume = {
  id: '1',
  title: 'Emma, "a novel"',
  subtitle: '',
  pages: -5,
  price: -1.5,
  lent: true,
  words: ['wit', 'match; making'],
  authors: [{ name: 'Jane Austen', born: 1775 }, { name: '=cmd()' }],
};
const anonymous: Volume = { id: '2', title: 'Beowulf', price: null };

describe('CSV', () => {
  it('quotes by RFC 4180, tells absent from empty and joins lists', async () => {
    const { post } = await start([emma, anonymous]);
    const response = await post(query);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(await linesOf(response)).toEqual([
      'title,subtitle,pages,price,lent,printed,words,author.name,author.born,authors.name,people',
      '"Emma, ""a novel""","",-5,-1.5,true,,wit; match; making,Jane Austen,1775,Jane Austen; =cmd(),' +
        '"[{""name"":""Jane Austen"",""born"":1775},{""name"":""=cmd()"",""born"":null}]"',
      'Beowulf,,100,,false,,"",,,"",[]',
    ]);
  });

  it('begins with a byte order mark and ends its lines with CRLF', async () => {
    const { post } = await start([anonymous]);
    const bytes = Buffer.from(await (await post('{ volumes { nodes { title } } }')).arrayBuffer());
    expect(bytes).toEqual(Buffer.from('\uFEFFtitle\r\nBeowulf\r\n'));
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+41 22 730', "'+41 22 730"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['＝1', "'＝1"],
    ['-12.5', '-12.5'],
    ['a=1', 'a=1'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('keeps spreadsheets from running %j as a formula', async (title, cell) => {
    const { post } = await start([{ id: '1', title }]);
    const text = await (await post('{ volumes { nodes { title } } }')).text();
    expect(text).toBe(`title\r\n${cell}\r\n`);
  });

  it('guards a joined list as the one cell that it is', async () => {
    const { post } = await start([{ id: '1', title: 'x', words: ['=a', 'b'] }]);
    const lines = await linesOf(await post('{ volumes { nodes { words } } }'));
    expect(lines).toEqual(['words', "'=a; b"]);
  });
});

describe('NDJSON', () => {
  it('keeps the types of values and ends with the citation', async () => {
    const { post } = await start([emma, anonymous]);
    const response = await post(query, { accept: 'application/x-ndjson' });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const [first, second, last, ...more] = await objectsOf(response);
    expect(first).toEqual({
      title: 'Emma, "a novel"',
      subtitle: '',
      pages: -5,
      price: -1.5,
      lent: true,
      printed: null,
      words: ['wit', 'match; making'],
      'author.name': 'Jane Austen',
      'author.born': 1775,
      'authors.name': ['Jane Austen', '=cmd()'],
      people: [
        { name: 'Jane Austen', born: 1775 },
        { name: '=cmd()', born: null },
      ],
    });
    expect(second).toMatchObject({ title: 'Beowulf', 'author.name': null, people: [] });
    expect(last).toMatchObject({ _export: { data: { rows: 2, complete: true } } });
    expect(more).toEqual([]);
  });
});

describe('Parquet, read by another implementation than the one that wrote it', () => {
  const accept = 'application/vnd.apache.parquet';

  async function exportParquet(list: Volume[], text = query) {
    const { post } = await start(list);
    const response = await post(text, { accept });
    expect(response.headers.get('content-type')).toBe(accept);
    return new Uint8Array(await response.arrayBuffer());
  }

  it('has the types of the schema, lists and nulls', async () => {
    const table = tableFromIPC(readParquet(await exportParquet([emma, anonymous])).intoIPCStream());
    expect(
      table.schema.fields.map(({ name, type, nullable }) => [name, String(type), nullable]),
    ).toEqual([
      ['title', 'Utf8', true],
      ['subtitle', 'Utf8', true],
      ['pages', 'Int32', true],
      ['price', 'Float64', true],
      ['lent', 'Bool', true],
      ['printed', 'Utf8', true],
      ['words', 'List<Utf8>', true],
      ['author.name', 'Utf8', true],
      ['author.born', 'Int32', true],
      ['authors.name', 'List<Utf8>', true],
      ['people', 'Utf8', true],
    ]);
    expect(JSON.parse(JSON.stringify(table.toArray()))).toEqual([
      {
        title: 'Emma, "a novel"',
        subtitle: '',
        pages: -5,
        price: -1.5,
        lent: true,
        printed: null,
        words: ['wit', 'match; making'],
        'author.name': 'Jane Austen',
        'author.born': 1775,
        'authors.name': ['Jane Austen', '=cmd()'],
        people: '[{"name":"Jane Austen","born":1775},{"name":"=cmd()","born":null}]',
      },
      {
        title: 'Beowulf',
        subtitle: null,
        pages: 100,
        price: null,
        lent: false,
        printed: null,
        words: [],
        'author.name': null,
        'author.born': null,
        'authors.name': [],
        people: '[]',
      },
    ]);
  });

  it('has several row groups and the citation in its metadata', async () => {
    const bytes = await exportParquet(volumes(10_001), '{ volumes { nodes { id pages } } }');
    const file = await ParquetFile.fromFile(new Blob([bytes]));
    const metadata = file.metadata();
    expect([metadata.numRowGroups(), metadata.fileMetadata().numRows()]).toEqual([2, 10_001]);
    const citation = JSON.parse(
      metadata.fileMetadata().keyValueMetadata().get('agency-graph.citation') as string,
    );
    expect(citation).toMatchObject({ data: { rows: 10_001, complete: true, checksum: null } });
    const table = tableFromIPC(readParquet(bytes).intoIPCStream());
    expect(table.get(10_000)?.toJSON()).toEqual({ id: '10001', pages: 100 });
  });

  it('has its columns when it has no row', async () => {
    const table = tableFromIPC(readParquet(await exportParquet([])).intoIPCStream());
    expect([table.numRows, table.schema.fields.length]).toEqual([0, 11]);
  });
});

describe('the choice of the format', () => {
  it.each([
    ['text/html, application/x-ndjson;q=0.5, text/csv;q=0.4', '', 'application/x-ndjson'],
    ['*/*', '', 'text/csv; charset=utf-8; header=present'],
    ['text/*', '', 'text/csv; charset=utf-8; header=present'],
    ['text/html', '?format=ndjson', 'application/x-ndjson'],
    ['*/*;q=0.1, application/zip', '', 'application/zip'],
    ['*/*', '?format=parquet&citation=zip', 'application/zip'],
  ])('takes %s with %j as %s', async (accept, parameters, type) => {
    const { post } = await start([anonymous]);
    const response = await post('{ volumes { nodes { title } } }', { accept, parameters });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    await response.arrayBuffer();
  });

  it('says what there is when it has nothing of what is accepted', async () => {
    const { post } = await start([anonymous]);
    const response = await post('{ volumes { nodes { title } } }', { accept: 'text/html' });
    expect(response.status).toBe(406);
    await expect(response.json()).resolves.toEqual({
      errors: [
        {
          message:
            'An export is text/csv, application/x-ndjson, application/vnd.apache.parquet, application/zip, but Accept is "text/html".',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });
});
