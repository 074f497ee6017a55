import { randomInt, randomUUID } from 'node:crypto';
import { inventLeaf, type LeafType } from './inventLeaf';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const largestInt = 2_147_483_647;
/** Letters that begin and fill codes less often than others. */
const rareLetters = 'qxzjwv';

/**
 * A value that a record hardly has, and at the first attempt of the same form as one that a record has: a server may
 * refuse other forms. Later attempts are of other forms, since of short codes each may stand for something.
 */
export function unknownLeaf(
  leaf: LeafType,
  { like, attempt }: { like: unknown; attempt: number },
): unknown {
  if (leaf.type === 'Int') return largestInt - randomInt(1_000_000);
  if (leaf.type !== 'ID' && leaf.type !== 'String') return like;
  if (typeof like === 'number') return largestInt - randomInt(1_000_000);
  if (typeof like !== 'string') return inventLeaf(leaf, randomInt(1_000_000));
  if (uuid.test(like)) return randomUUID();
  if (/^\d+$/.test(like)) return String(largestInt - randomInt(1_000_000));
  if (attempt === 0) return disguise(like);
  return attempt === 1 ? `${like}-unknown` : `agency-graph-probe-${randomInt(1_000_000)}`;
}

function disguise(text: string): string {
  const disguised = text.replace(/[a-z0-9]/gi, (sign) => {
    if (/\d/.test(sign)) return String(randomInt(10));
    const letter = rareLetters[randomInt(rareLetters.length)]!;
    return sign === sign.toUpperCase() ? letter.toUpperCase() : letter;
  });
  return disguised === text ? `${text}-unknown` : disguised;
}
