import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

const entriesAtMost = 2_000;
const unpackedBytesAtMost = 64 * 1024 * 1024;
/** A form unpacks to some ten times its size; counts from 4 MiB on. */
const ratioAtMost = 200;
const ratioCountsFrom = 4 * 1024 * 1024;

/** The wanted parts of a zip file as text. Counts what really comes out, whatever the file says of itself. */
export async function readZipParts(
  name: string,
  packed: Buffer,
  isWanted: (part: string) => boolean,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  let unpacked = 0;
  const count = (bytes: number) => {
    unpacked += bytes;
    if (unpacked > unpackedBytesAtMost)
      throw new SourceError(`${name} must unpack to at most ${unpackedBytesAtMost} bytes.`);
    if (unpacked > ratioCountsFrom && unpacked > packed.length * ratioAtMost)
      throw new SourceError(`${name} must unpack to at most ${ratioAtMost} times its size.`);
  };
  try {
    const zip = await openZip(packed, { lazyEntries: true });
    for await (const entry of entriesOf(zip)) {
      if (isWanted(entry.fileName)) parts.set(entry.fileName, await readEntry(zip, entry, count));
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { message } = error as Error;
    throw new SourceError(`${name} is damaged or no .xlsx workbook: ${message}.`, { cause: error });
  }
  return parts;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let number = 0; number <= entriesAtMost; number += 1) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(undefined));
      zip.once('error', reject);
      zip.readEntry();
    });
    for (const event of ['entry', 'end', 'error']) zip.removeAllListeners(event);
    if (entry === undefined) return;
    yield entry;
  }
  throw new Error(`it must have at most ${entriesAtMost} parts`);
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  count: (bytes: number) => void,
): Promise<string> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    count(bytes.length);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
