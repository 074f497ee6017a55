import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';

/** A content line of RFC 5545, unfolded, with the number of the line at which it begins. */
export interface ContentLine {
  line: number;
  text: string;
}

/** A picture inside a property can be long; what is longer than this is no calendar. */
const longestLine = 4 * 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Unfolds before it decodes: lines are folded by octets, and some programs fold in the middle of a character. Lines may end
 * in CRLF, as the standard asks, or in LF. What is no UTF-8 is taken for Windows-1252.
 */
export async function* contentLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<ContentLine> {
  let held: Buffer[] = [];
  let heldFrom = 0;
  let number = 0;
  for await (const physical of physicalLines(bytes)) {
    number += 1;
    if (isFolded(physical) && held.length > 0) {
      held.push(physical.subarray(1));
      continue;
    }
    if (held.length > 0) yield decode(held, heldFrom);
    held = physical.length > 0 ? [physical] : [];
    heldFrom = number;
  }
  if (held.length > 0) yield decode(held, heldFrom);
}

async function* physicalLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = block.indexOf(lineFeed); end !== -1; end = block.indexOf(lineFeed, start)) {
      yield withoutReturn(block.subarray(start, end));
      start = end + 1;
    }
    rest = block.subarray(start);
    if (rest.length > longestLine) {
      throw new SourceError(`A line must have at most ${longestLine} octets, but has more.`);
    }
  }
  if (rest.length > 0) yield withoutReturn(rest);
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}

function isFolded(line: Buffer): boolean {
  return line[0] === 0x20 || line[0] === 0x09;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

function decode(parts: readonly Buffer[], line: number): ContentLine {
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  try {
    return { line, text: utf8.decode(bytes) };
  } catch {
    return { line, text: windows1252.decode(bytes) };
  }
}
