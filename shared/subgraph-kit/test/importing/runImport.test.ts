import { openSource } from '../../src/importing/source';
import { runImport } from '../../src/importing/run-import';
import { bookCsv, log, manyBooks, openLibrary, startLibrary, type Library } from './library';

let library: Library;

beforeEach(async () => {
  library = await startLibrary();
});

afterEach(() => library.close());

const two =
  'id,title,shelf,year,subjects,note\na,Atlas,Up,1999,maps;world,\nb,Birds,Up,,nature,old\n';

it('imports a file and says what became of it', async () => {
  const report = await library.importText(two);
  expect(report).toEqual({
    outcome: 'IMPORTED',
    format: 'book-csv',
    source: 'books.csv',
    dataset: 'books upper',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    records: 2,
    counts: { added: 2, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
    faults: { total: 0, shown: [] },
    warnings: { total: 0, shown: [] },
    unknownCodes: [],
    milliseconds: expect.any(Number),
  });
  expect(await library.books()).toEqual([
    'a Atlas upper 1999 {} books upper {maps,world}',
    'b Birds upper {"note": "old"} books upper {nature}',
  ]);
  const runs = await library.database.query(
    'SELECT dataset, records, format, source, report ->> $1 AS outcome FROM import_run',
    ['outcome'],
  );
  expect(runs).toEqual([
    {
      dataset: 'books upper',
      records: 2,
      format: 'book-csv',
      source: 'books.csv',
      outcome: 'IMPORTED',
    },
  ]);
});

it('changes nothing when the same file comes again', async () => {
  await library.importText(two);
  const before = await library.database.query('SELECT xmin::text, * FROM book ORDER BY id');
  expect(await library.importText(two)).toMatchObject({ outcome: 'UNCHANGED', records: 0 });
  expect(await library.database.query('SELECT xmin::text, * FROM book ORDER BY id')).toEqual(
    before,
  );
});

it('writes only what differs, removes what is gone, and follows with the children', async () => {
  await library.importText(two, { dataset: 'ours' });
  const next =
    'id,title,shelf,year,subjects,note\na,Atlas,Up,1999,world;sea,\nb,Bees,Low,,nature,\nc,Cats,Up,,,\n';
  const [before] = await library.database.query(`SELECT xmin::text FROM book WHERE id = 'b'`);
  expect((await library.importText(next, { dataset: 'ours' })).counts).toEqual({
    added: 1,
    changed: 2,
    unchanged: 0,
    removed: 0,
    heldElsewhere: 0,
  });
  expect(await library.books()).toEqual([
    'a Atlas upper 1999 {} ours {sea,world}',
    'b Bees lower {} ours {nature}',
    'c Cats upper {} ours {}',
  ]);
  const fewer = next.replace('b,Bees,Low,,nature,\n', '');
  expect((await library.importText(fewer, { dataset: 'ours', allowShrink: true })).counts).toEqual({
    added: 0,
    changed: 0,
    unchanged: 2,
    removed: 1,
    heldElsewhere: 0,
  });
  expect(before.xmin).toMatch(/^\d+$/);
});

it('lists all faults with line, column, rule and value, and changes nothing', async () => {
  await library.importText(two);
  const before = await library.books();
  const report = await library.importText(
    'id,title,shelf,year,subjects,colour\na,,Up,1999,,red\nb,Birds,Cellar,x,,\nc,Cats,Attic,,,\nd,Dogs,Attic,,,\ne,"E",Up,,,,surplus\n',
    { dataset: 'books upper' },
  );
  expect(report).toMatchObject({ outcome: 'REFUSED', counts: { added: 0, removed: 0 } });
  const file = 'books.csv';
  expect(report.faults).toEqual({
    total: 3,
    shown: [
      { place: { file, line: 2 }, field: 'column "title"', rule: 'must not be empty', value: '' },
      {
        place: { file, line: 3 },
        field: 'column "year"',
        rule: 'must be a whole number',
        value: 'x',
      },
      { place: { file, line: 6 }, rule: 'must have 6 cells, as the header has, but has 7' },
    ],
  });
  expect(report.unknownCodes).toEqual([
    {
      codelist: 'shelf',
      total: 1,
      codes: [{ code: 'Attic', count: 2, first: { file, line: 4 } }],
    },
  ]);
  expect(report.warnings.shown).toEqual([
    {
      place: { file, line: 1 },
      field: 'column "colour"',
      rule: 'is not known to this format and was ignored',
    },
  ]);
  expect(await library.books()).toEqual(before);
});

it('shows a bound number of faults and counts all', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `x${index},,Up,,`);
  const { faults } = await library.importText(
    `id,title,shelf,year,subjects\n${lines.join('\n')}\n`,
  );
  expect([faults.total, faults.shown.length]).toEqual([5_000, 100]);
});

it('blames the file for what only the database finds wrong', async () => {
  const lost = await library.importText('id,title,shelf,year,subjects\na,Atlas,Lost,,\n');
  expect(lost.outcome).toBe('REFUSED');
  expect(lost.faults.shown[0]?.rule).toContain(
    '(Key (shelf_id)=(nowhere) is not present in table "shelf")',
  );
  const future = await library.importText('id,title,shelf,year,subjects\na,Atlas,Up,2500,\n');
  expect(future.faults.shown[0]?.rule).toContain('violates check constraint');
  expect(await library.books()).toEqual([]);
});

it('names both places of two records with one key', async () => {
  const report = await library.importText(
    'id,title,shelf,year,subjects\na,Atlas,Up,,\nb,Birds,Up,,\na,Again,Up,,\n',
  );
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: {
      total: 1,
      shown: [
        {
          place: { file: 'books.csv', line: 2 },
          field: 'id',
          rule: 'must be the only one of its key, which is also at books.csv, line 4',
          value: 'a',
        },
      ],
    },
  });
});

it('does all and takes it back in a dry run', async () => {
  await library.importText(two, { dataset: 'ours' });
  const before = await library.books();
  const report = await library.importText(two.replace('Atlas', 'Globe').concat('c,Cats,Low,,,\n'), {
    dataset: 'ours',
    dryRun: true,
  });
  expect(report).toMatchObject({
    outcome: 'WOULD_IMPORT',
    records: 3,
    counts: { added: 1, changed: 1, unchanged: 1, removed: 0 },
  });
  expect(await library.books()).toEqual(before);
  expect(await library.database.query('SELECT count(*)::integer FROM import_run')).toEqual([
    { count: 1 },
  ]);
});

it('refuses to remove more than a fifth, of the dataset or of one shelf, unless told to', async () => {
  await library.importText(manyBooks(20), { dataset: 'ours' });
  const sixteen = await library.importText(manyBooks(16), { dataset: 'ours' });
  expect(sixteen).toMatchObject({ outcome: 'IMPORTED', counts: { removed: 4, unchanged: 16 } });
  const twelve = await library.importText(manyBooks(12), { dataset: 'ours' });
  expect(twelve.outcome).toBe('REFUSED');
  expect(twelve.faults.shown.map(({ field, rule }) => [field, rule])).toEqual([
    ['book', expect.stringContaining('would lose 4 of 16')],
    ['book of lower', expect.stringContaining('would lose 2 of 8')],
    ['book of upper', expect.stringContaining('would lose 2 of 8')],
  ]);
  // Two of sixteen are fewer than a fifth, but two of the eight on one shelf are more.
  const oneShelf = manyBooks(16)
    .split('\n')
    .filter((line) => !/^b[13],/.test(line))
    .join('\n');
  expect(await library.importText(oneShelf, { dataset: 'ours' })).toMatchObject({
    outcome: 'REFUSED',
    faults: { total: 1, shown: [{ field: 'book of upper' }] },
  });
  expect(
    await library.importText(manyBooks(12), { dataset: 'ours', allowShrink: true }),
  ).toMatchObject({ outcome: 'IMPORTED', counts: { removed: 4 } });
});

it('refuses an empty file', async () => {
  expect(await library.importText('id,title,shelf,year,subjects\n')).toMatchObject({
    outcome: 'REFUSED',
    faults: { shown: [{ rule: 'must hold at least one record, but holds none' }] },
  });
});

it('leaves records of another dataset as they are, and says so', async () => {
  await library.importText(two, { dataset: 'theirs' });
  const report = await library.importText(
    'id,title,shelf,year,subjects\na,Stolen,Low,,other\nc,Cats,Up,,\n',
    { dataset: 'ours' },
  );
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    counts: { added: 1, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 1 },
    warnings: {
      total: 1,
      shown: [
        {
          place: { file: 'books.csv', line: 2 },
          field: 'id "a"',
          rule: 'belongs to the dataset "theirs", which keeps it',
        },
      ],
    },
  });
  expect((await library.books())[0]).toBe('a Atlas upper 1999 {} theirs {maps,world}');
});

it('makes two imports take turns: the second finds nothing to do', async () => {
  const path = library.write('many.csv', manyBooks(2_000));
  const other = await openLibrary(library.url);
  try {
    const reports = await Promise.all(
      [library.database, other, library.database].map(async (database) =>
        runImport({ database, importer: bookCsv, source: await openSource(path), log }),
      ),
    );
    expect(reports.map(({ outcome }) => outcome).toSorted()).toEqual([
      'IMPORTED',
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await library.books()).toHaveLength(2_000);
  } finally {
    await other.destroy();
  }
});

it('tells how far it is', async () => {
  const path = library.write('many.csv', manyBooks(900));
  const source = await openSource(path);
  const steps: { bytes: number; totalBytes: number; records: number }[] = [];
  const { database } = library;
  await runImport({
    database,
    importer: bookCsv,
    source,
    log,
    progress: (step) => steps.push(step),
  });
  expect(steps.map(({ records }) => records)).toEqual([250, 500, 750, 900]);
  expect(steps.at(-1)).toMatchObject({ bytes: source.totalBytes, totalBytes: source.totalBytes });
});

it('refuses a file that changes while it is read', async () => {
  const path = library.write('moving.csv', manyBooks(1_500));
  const source = await openSource(path);
  const report = await runImport({
    database: library.database,
    importer: bookCsv,
    source,
    log,
    progress: () => library.write('moving.csv', manyBooks(1_600)),
  });
  expect(report.outcome).toBe('REFUSED');
  expect(report.faults.shown[0]?.rule).toMatch(/moving\.csv changed while it was read/);
  expect(await library.books()).toEqual([]);
});
