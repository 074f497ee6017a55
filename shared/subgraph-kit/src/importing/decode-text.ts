import { SourceError } from './source-error';

/** What Windows-1252 has at 0x80 to 0x9F; `\uFFFD` where it has nothing. Elsewhere it is Unicode itself. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Decodes a text file in pieces. A byte order mark tells the encoding, and so do the zero bytes of UTF-16. Any other file is
 * UTF-8, unless its first byte beyond ASCII makes no UTF-8: then it is Windows-1252, as spreadsheets write it. A file that is
 * UTF-8 up to a point and then is not is refused: its text would be guesswork.
 */
export async function* decodeText(
  name: string,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  let decode: Decoder | undefined;
  let start = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decode) {
      yield decode(chunk, true);
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < 4) continue;
    decode = chooseDecoder(name, start);
    yield decode(start, true);
  }
  if (!decode) {
    decode = chooseDecoder(name, start);
    yield decode(start, true);
  }
  yield decode(Buffer.alloc(0), false);
}

type Decoder = (bytes: Buffer, more: boolean) => string;

function chooseDecoder(name: string, start: Buffer): Decoder {
  const [first, second, third, fourth] = start;
  if (first === 0xff && second === 0xfe) return utf16(name, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(name, 'utf-16be');
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return utf16(name, 'utf-16le');
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return utf16(name, 'utf-16be');
  return utf8OrWindows1252(name);
}

function utf16(name: string, encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, stream) => {
    try {
      return decoder.decode(bytes, { stream });
    } catch (cause) {
      throw new SourceError(`${name} begins as UTF-16 but is not valid UTF-16.`, { cause });
    }
  };
}

function utf8OrWindows1252(name: string): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let onlyAscii = true;
  let isUtf8 = true;
  let pending = Buffer.alloc(0);
  return (bytes, stream) => {
    if (!isUtf8) return fromWindows1252(bytes);
    if (onlyAscii) {
      const at = bytes.findIndex((byte) => byte > 0x7f);
      const known = pending.length > 0 || at !== -1;
      if (!known) return decoder.decode(bytes, { stream });
      // The first character beyond ASCII may be cut: it is decided when all of it is there.
      pending = Buffer.concat([pending, bytes]);
      const from = pending.findIndex((byte) => byte > 0x7f);
      const verdict = startsUtf8(pending.subarray(from));
      if (verdict === undefined && stream) return '';
      const decided = pending;
      pending = Buffer.alloc(0);
      if (verdict !== true) {
        isUtf8 = false;
        return fromWindows1252(decided);
      }
      onlyAscii = false;
      return strict(decoder, decided, { name, stream });
    }
    return strict(decoder, bytes, { name, stream });
  };
}

/** Whether the bytes begin with a character of UTF-8; undefined when there are too few to tell. */
function startsUtf8(bytes: Buffer): boolean | undefined {
  const lead = bytes[0] ?? 0;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return false;
  const rest = bytes.subarray(1, length);
  if (rest.some((byte) => byte >> 6 !== 0b10)) return false;
  return rest.length === length - 1 ? true : undefined;
}

function strict(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Buffer,
  { name, stream }: { name: string; stream: boolean },
): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw new SourceError(`${name} begins as UTF-8 but is not valid UTF-8. Save it as UTF-8.`, {
      cause,
    });
  }
}

function fromWindows1252(bytes: Buffer): string {
  // Node's "latin1" maps each byte to the code point of its number, which is right outside 0x80 to 0x9F.
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? '\uFFFD');
}
