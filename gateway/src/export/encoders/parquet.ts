import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Column, ColumnType } from '../columns';
import type { Cells } from '../readRows';
import type { Encoder } from './Encoder';

const rowsPerGroup = 10_000;
const lettersPerGroup = 8 * 1024 * 1024;

/** Key of the citation in the file's metadata. */
export const citationKey = 'agency-graph.citation';

/** Apache Parquet with the types of the schema, every column nullable, one row group after the other, Snappy inside. */
export function createParquetEncoder(columns: readonly Column[]): Encoder {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    kvMetadata: [],
    createdBy: 'agency-graph (hyparquet-writer)',
  });
  let group: Cells[] = [];
  let letters = 0;
  const writeGroup = () => {
    const rowGroupSize = rowsPerGroup;
    if (group.length > 0)
      void writer.write({ columnData: columnData(columns, group), rowGroupSize });
    group = [];
    letters = 0;
    return take(bytes);
  };
  return {
    checksumCovers: 'the whole file',
    begin: () => take(bytes),
    add: (cells) => {
      const values = columns.map((column, index) => toParquet(column, cells[index]));
      group.push(values);
      letters += lengthOf(values);
      return group.length >= rowsPerGroup || letters >= lettersPerGroup ? writeGroup() : '';
    },
    end: (citation) => {
      const rest = writeGroup();
      writer.kvMetadata!.push({ key: citationKey, value: JSON.stringify(citation) });
      void writer.finish();
      const footer = take(bytes);
      if (writer.num_rows === 0n) mendEmptyFooter(footer);
      return Buffer.concat([rest, footer]);
    },
  };
}

/** The bytes written so far; the writer begins its buffer anew and goes on counting offsets of the file. */
function take(writer: ByteWriter): Buffer {
  const taken = Buffer.from(new Uint8Array(writer.buffer, 0, writer.index));
  writer.index = 0;
  return taken;
}

/** `num_rows` 0, an empty list `row_groups` of elements without a type, and the beginning of the list of metadata. */
const emptyRowGroups = Buffer.from([0x16, 0x00, 0x19, 0x00, 0x19, 0x1c]);
const structType = 0x0c;

/**
 * The writer gives an empty list of row groups no element type, which strict readers refuse. The element type of the
 * list is struct, as it is when there are row groups.
 */
function mendEmptyFooter(footer: Buffer): void {
  const at = footer.indexOf(emptyRowGroups);
  if (at !== -1) footer[at + 3] = structType;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type, isList }): SchemaElement[] => {
      if (!isList) return [valueElement(name, type)];
      return [
        {
          name,
          repetition_type: 'OPTIONAL',
          num_children: 1,
          converted_type: 'LIST',
          logical_type: { type: 'LIST' },
        },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        valueElement('element', type),
      ];
    }),
  ];
}

function valueElement(name: string, type: ColumnType): SchemaElement {
  const base = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'integer') return { ...base, type: 'INT32' };
  if (type === 'number') return { ...base, type: 'DOUBLE' };
  if (type === 'boolean') return { ...base, type: 'BOOLEAN' };
  return {
    ...base,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    logical_type: { type: 'STRING' },
  };
}

function columnData(columns: readonly Column[], rows: readonly Cells[]) {
  return columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) }));
}

function toParquet({ type, isList }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (isList) return (value as unknown[]).map((each) => toScalar(type, each));
  return toScalar(type, value);
}

function toScalar(type: ColumnType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  if (type !== 'text' || typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function lengthOf(values: Cells): number {
  return values.reduce<number>((sum, value) => sum + sizeOf(value), 0);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? lengthOf(value) : 8;
}
