import { privatePrefix } from '../../../src/export/readSelection';
import type { DescribedColumn } from './describeColumns';
import type { Row } from './readRows';

/** The table stops growing here: more is a file's work. */
export const maximumRows = 100_000;

/** Reads the rows of an export as NDJSON while it comes. */
export class ExportedRows {
  private readonly decoder = new TextDecoder();
  private readonly rows: Row[] = [];
  private rest = '';

  constructor(private readonly columns: readonly DescribedColumn[]) {}

  take(chunk: Uint8Array): void {
    this.readLines(this.decoder.decode(chunk, { stream: true }));
  }

  finish(): readonly Row[] {
    this.readLines(`${this.decoder.decode()}\n`);
    return this.rows;
  }

  private readLines(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop()!;
    for (const line of lines) {
      if (line.trim() === '' || this.rows.length >= maximumRows) continue;
      const object = JSON.parse(line) as Record<string, unknown>;
      if (privatePrefix in object) continue;
      const cells = this.columns.map(({ name }) => object[name] ?? null);
      this.rows.push({ cells, isSuppressed: false });
    }
  }
}
