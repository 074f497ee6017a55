/** Answers of real data have one object or list in forty bytes; this many take a third of a second to make. */
export const maximumBrackets = 1_000_000;

const openObject = 0x7b;
const openList = 0x5b;

/**
 * Whether a JSON text opens more objects and lists than an answer needs. A few megabytes of nothing else take the
 * parser seconds, in which nobody gets an answer. Those within strings are counted too: what matters is the order of it.
 */
export function hasTooManyBrackets(text: Buffer): boolean {
  if (text.length <= maximumBrackets) return false;
  let brackets = 0;
  for (let index = 0; index < text.length; index++) {
    const byte = text[index];
    if (byte === openObject || byte === openList) brackets++;
  }
  return brackets > maximumBrackets;
}
