import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Encodings that readBoundedBody can undo, as an `accept-encoding` header lists them. */
export const acceptedEncodings = Object.keys(decoders).join(', ');

export interface BoundedBodyOptions {
  encoding: string | undefined;
  maximumBytes: number;
}

/** The body is larger than allowed, or in an encoding that was not asked for. The message ends a sentence. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/**
 * Reads a body as text and gives up as soon as it outgrows `maximumBytes`, counted after decompression: a few
 * kilobytes on the wire can unfold to gigabytes.
 */
export async function readBoundedBody(
  body: Readable,
  { encoding, maximumBytes }: BoundedBodyOptions,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decode(body, encoding) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumBytes) throw new BodyError(`answered with more than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString('utf8');
}

function decode(body: Readable, encoding = 'identity'): Readable {
  // An error that is heard nowhere ends the process; the loop that reads hears the ones that matter.
  body.on('error', () => {});
  if (encoding === 'identity') return body;
  const createDecoder = decoders[encoding];
  if (createDecoder === undefined) {
    body.destroy();
    throw new BodyError('answered in an encoding that was not asked for');
  }
  return pipeline(body, createDecoder(), () => {});
}
