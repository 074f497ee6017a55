import { createFindings, describeFinding } from '../../src/importing/findings';
import { detectDelimiter } from '../../src/importing/csv-delimiter';
import { readCsvRows } from '../../src/importing/csv-rows';
import { createSourceFile } from '../../src/importing/source-file';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function read(content: string | Buffer, size = 7) {
  const findings = createFindings();
  const file = createSourceFile('facts.csv', () => pieces(Buffer.from(content), size));
  const rows: Record<string, string>[] = [];
  for await (const { cells } of readCsvRows(file, findings)) rows.push(cells);
  return { rows, faults: findings.faults.shown.map(describeFinding) };
}

const expected = [
  { name: 'Côte d’Ivoire', price: '1,5 €' },
  { name: 'Zoë', price: '' },
];
const text = 'name;price\nCôte d’Ivoire;1,5 €\nZoë;\n';

function utf16(content: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function windows1252(content: string): Buffer {
  const special: Record<string, number> = { '€': 0x80, '’': 0x92 };
  return Buffer.from([...content].map((sign) => special[sign] ?? sign.charCodeAt(0)));
}

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first', utf16(text, false)],
  ['UTF-16, big end first', utf16(text, true)],
  ['UTF-16 without byte order mark', Buffer.from(text, 'utf16le')],
  ['Windows-1252', windows1252(text)],
])('reads %s, wherever the pieces are cut', async (_name, bytes) => {
  for (const size of [1, 2, 3, 7, 1_000])
    expect([size, await read(bytes, size)]).toEqual([size, { rows: expected, faults: [] }]);
});

it('refuses a file that is UTF-8 up to a point and then is not', async () => {
  const mixed = Buffer.concat([Buffer.from('name\nZoë\n'), Buffer.from([0xeb, 0x0a])]);
  await expect(read(mixed)).rejects.toThrow(
    'facts.csv begins as UTF-8 but is not valid UTF-8. Save it as UTF-8.',
  );
});

it('finds the delimiter by the header, outside quotation marks', () => {
  expect(detectDelimiter('a,b,c\n1;2;3;4')).toBe(',');
  expect(detectDelimiter('"a,b,c,d";e;f\n')).toBe(';');
  expect(detectDelimiter('a\tb\n')).toBe('\t');
  expect(detectDelimiter('a|b|c')).toBe('|');
  expect(detectDelimiter('alone\n')).toBe(',');
});

it('obeys the line with which spreadsheets announce their delimiter', async () => {
  expect(await read('sep=;\nname;price\na;1\n')).toEqual({
    rows: [{ name: 'a', price: '1' }],
    faults: [],
  });
});

it('keeps quoted line breaks and delimiters, leading zeros and NA, and skips empty rows', async () => {
  expect(await read('code,name\r\n011,"a, b\r\n""c"""\r\n\r\n,\r\nNA,Namibia\r\n')).toEqual({
    rows: [
      { code: '011', name: 'a, b\r\n"c"' },
      { code: 'NA', name: 'Namibia' },
    ],
    faults: [],
  });
});

it('reports broken rows and columns that are named twice, with their lines', async () => {
  expect((await read('a,b,a\n1,2,3\n1,2,3,4\n1,2\n1,2,3,,\n')).faults).toEqual([
    'facts.csv, line 1: must name each column once, but it is "a"',
    'facts.csv, line 3: must have 3 cells, as the header has, but has 4',
  ]);
  expect((await read('a,b\n1,"2\n')).faults).toEqual([
    expect.stringMatching(/^facts\.csv, line \d+: must be CSV: Quote Not Closed/),
  ]);
});

it('reports a stray quotation mark as a fault of its line', async () => {
  const { faults } = await read('name,price\nZoë,1\nCôte "d’Ivoire",2\n');
  expect(faults).toEqual([expect.stringMatching(/^facts\.csv, line \d+.*must be CSV: .*[Qq]uot/)]);
});
