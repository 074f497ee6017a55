import { deflateRawSync } from 'node:zlib';

/** A cell of a test workbook: a text, a number, or the XML of a cell without its name. */
export type TestCell = string | number | { xml: string };

/** Writes an .xlsx workbook as spreadsheets do: its texts in a part of their own. */
export function writeWorkbook(sheets: Readonly<Record<string, readonly TestCell[][]>>): Buffer {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts = names.map((name, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    writeSheet(sheets[name]!, strings),
  ]);
  return writeZip(
    Object.fromEntries([
      ...parts,
      ['xl/workbook.xml', writeNames(names)],
      ['xl/_rels/workbook.xml.rels', writeRelations(names)],
      [
        'xl/sharedStrings.xml',
        `<sst>${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
      ],
    ]) as Record<string, string>,
  );
}

function writeNames(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns:r="urn:r"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function writeRelations(names: readonly string[]): string {
  const relations = names.map(
    (_name, index) =>
      `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `<Relationships>${relations.join('')}</Relationships>`;
}

function writeSheet(rows: readonly (readonly TestCell[])[], strings: string[]): string {
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const name = `r="${String.fromCharCode(65 + column)}${index + 1}"`;
      if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${name}`);
      if (typeof cell === 'number') return `<c ${name}><v>${cell}</v></c>`;
      return cell === '' ? '' : `<c ${name} t="s"><v>${strings.push(cell) - 1}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Writes a zip archive of deflated parts. */
export function writeZip(parts: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [content, path] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(path.length, 22);
    const start = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, path);
    local.push(start);
    offset += start.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
