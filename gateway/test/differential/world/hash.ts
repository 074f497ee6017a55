/** A whole number from 0 to 2^32 - 1 that depends on nothing but the text (FNV-1a with a final mix). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** True for about `share` of all texts; which ones, depends on the text alone. */
export function isAmong(share: number, text: string): boolean {
  return hash(`share ${text}`) < share * 2 ** 32;
}
