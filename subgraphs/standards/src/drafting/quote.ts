/** Words as they stand in a reason: `“federated”, “learning” and “hospitals”`. */
export function quote(words: readonly string[]): string {
  return enumerate(words.map((word) => `“${word}”`));
}

export function enumerate(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `1 standard`, `2 standards`, `no standard`. */
export function count(number: number, noun: string): string {
  if (number === 0) return `no ${noun}`;
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
