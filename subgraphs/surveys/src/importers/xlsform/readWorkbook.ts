import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import { parseXml } from './parseXml';
import { readSheet, type SheetRow } from './readSheet';
import { readZipParts } from './zipParts';

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';
const stringsPart = 'xl/sharedStrings.xml';
const wanted = new RegExp(
  `^(${workbookPart}|${relationsPart}|${stringsPart}|xl/worksheets/.+\\.xml)$`,
);

/** Reads the sheets of an .xlsx workbook by their names: nothing but the texts of their cells. */
export async function readWorkbook(
  file: string,
  packed: Buffer,
): Promise<ReadonlyMap<string, SheetRow[]>> {
  const parts = await readZipParts(file, packed, (part) => wanted.test(part));
  const workbook = parts.get(workbookPart);
  if (workbook === undefined)
    throw new SourceError(`${file} must be an .xlsx workbook, but has no part ${workbookPart}.`);
  const targets = readTargets(`${file}, ${relationsPart}`, parts.get(relationsPart) ?? '<none/>');
  const strings = readStrings(`${file}, ${stringsPart}`, parts.get(stringsPart) ?? '<none/>');
  const sheets = new Map<string, SheetRow[]>();
  for (const { name, id } of readSheetNames(`${file}, ${workbookPart}`, workbook)) {
    const part = targets.get(id) ?? '';
    const xml = parts.get(part);
    if (xml !== undefined) sheets.set(name, readSheet(`${file}, ${part}`, xml, strings));
  }
  return sheets;
}

function readSheetNames(part: string, xml: string) {
  const sheets: { name: string; id: string }[] = [];
  parseXml(part, xml, {
    open(tag, attributes) {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      if (tag === 'sheet' && id !== undefined) sheets.push({ name: attributes['name'] ?? '', id });
    },
  });
  return sheets;
}

/** `rId1` -> `xl/worksheets/sheet1.xml` */
function readTargets(part: string, xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  parseXml(part, xml, {
    open(tag, { Id: id, Target: target }) {
      if (tag !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** The texts that cells point to. How an Asian text is read (`rPh`) is no part of it. */
function readStrings(part: string, xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let inReading = false;
  parseXml(part, xml, {
    open(tag) {
      if (tag === 'si') strings.push('');
      if (tag === 't') inText = true;
      if (tag === 'rPh') inReading = true;
    },
    text(text) {
      if (inText && !inReading) strings[strings.length - 1] += text;
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') inReading = false;
    },
  });
  return strings;
}
