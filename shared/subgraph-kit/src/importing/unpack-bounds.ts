import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { SourceError } from './source-error';

/** How much an archive may unfold to: a few kilobytes can hold gigabytes. */
export interface UnpackLimits {
  entries: number;
  bytes: number;
  /** How many times larger than packed; counts from 10 MiB on. */
  ratio: number;
}

const defaultLimits: UnpackLimits = { entries: 200_000, bytes: 8 * 1024 ** 3, ratio: 250 };
const ratioCountsFrom = 10 * 1024 * 1024;

/** Counts what really comes out of one archive, whatever its headers say. */
export interface UnpackBounds {
  addEntry: (name: string) => void;
  /** Passes the bytes of an entry on; throws a SourceError as soon as they are too many. */
  bound: (name: string, chunks: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>;
}

export function createUnpackBounds(path: string, limits = defaultLimits): UnpackBounds {
  const packed = statSync(path).size;
  const archive = basename(path);
  let entries = 0;
  let bytes = 0;
  const refuse = (rule: string, name: string) => {
    throw new SourceError(`${archive} ${rule}; it was left at ${name}.`);
  };
  return {
    addEntry(name) {
      entries += 1;
      if (entries > limits.entries)
        refuse(`must hold at most ${limits.entries} entries, but holds more`, name);
    },
    async *bound(name, chunks) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limits.bytes)
          refuse(`must unpack to at most ${limits.bytes} bytes, but unpacks to more`, name);
        if (bytes > ratioCountsFrom && bytes > packed * limits.ratio)
          refuse(
            `must unpack to at most ${limits.ratio} times its size, but unpacks to more`,
            name,
          );
        yield chunk;
      }
    },
  };
}

/** What a reader of archives threw, said for the person who gave it the file. */
export function explainUnpacking(path: string, error: unknown): unknown {
  if (error instanceof SourceError) return error;
  const { message } = error as Error;
  return new SourceError(`${basename(path)} is damaged or no such archive: ${message}.`, {
    cause: error,
  });
}
