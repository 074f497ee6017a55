import { decodeText } from './decode-text';
import { SourceError } from './source-error';

/** One file of a source. It is read once, before the next file is asked for. */
export interface SourceFile {
  /** Its path within the folder or archive, with `/`; of a single file its name. */
  name: string;
  bytes: () => AsyncIterable<Buffer>;
  /** The text in pieces: UTF-8 with or without byte order mark, UTF-16, or Windows-1252. */
  text: () => AsyncIterable<string>;
  /** The whole text of a file that is small by its nature, such as one document of many. Refuses more than 32 MiB. */
  wholeText: () => Promise<string>;
}

const wholeTextBytes = 32 * 1024 * 1024;

export function createSourceFile(name: string, bytes: () => AsyncIterable<Buffer>): SourceFile {
  const text = () => decodeText(name, bytes());
  return {
    name,
    bytes,
    text,
    async wholeText() {
      const pieces: string[] = [];
      let length = 0;
      for await (const piece of text()) {
        length += piece.length;
        if (length > wholeTextBytes)
          throw new SourceError(`${name} must have at most 32 MiB, but has more.`);
        pieces.push(piece);
      }
      return pieces.join('');
    },
  };
}

/** Passes the bytes on and counts them. */
export async function* counted(
  chunks: AsyncIterable<unknown>,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const buffer = chunk as Buffer;
    count(buffer.length);
    yield buffer;
  }
}

export function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}
