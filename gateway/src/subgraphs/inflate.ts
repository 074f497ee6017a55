import { brotliDecompress, gunzip, inflate as zlibInflate, type ZlibOptions } from 'node:zlib';
import { promisify } from 'node:util';

type Decode = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  deflate: promisify<Buffer, ZlibOptions, Buffer>(zlibInflate),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
};

/** Encodings to ask for, as an `accept-encoding` header lists them. */
export const acceptedEncodings = 'gzip, br, deflate';

/** A body cannot be unfolded. */
export class InflateError extends Error {
  override name = 'InflateError';

  constructor(
    readonly failure: 'oversized' | 'malformed' | 'unknown encoding',
    cause?: unknown,
  ) {
    super(`The body is ${failure}.`, { cause });
  }
}

/** Unfolds a body and gives up as soon as it outgrows `maximumBytes`: a few kilobytes on the wire can unfold to gigabytes. */
export async function inflate(
  body: Buffer,
  encoding: string,
  maximumBytes: number,
): Promise<Buffer> {
  const decode = decoders[encoding.trim().toLowerCase()];
  if (decode === undefined) throw new InflateError('unknown encoding');
  try {
    return await decode(body, { maxOutputLength: maximumBytes });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new InflateError(isTooLarge ? 'oversized' : 'malformed', error);
  }
}
