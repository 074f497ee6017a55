import { createRandom } from '../random';
import type { Selection } from './Selection';

const aliasedShare = 0.2;

/** Asks for the same in other words: fields in another order, some under another name. Each number gives an operation of its own. */
export function freshOperation(
  selections: readonly Selection[],
  number: number,
): readonly Selection[] {
  const random = createRandom(number);
  const rewrite = (fields: readonly Selection[], aliasAll: boolean): Selection[] =>
    shuffle(fields, random).map((field) => ({
      ...field,
      ...(aliasAll || random() < aliasedShare ? { alias: `${field.name}_${number}` } : {}),
      ...(field.fields ? { fields: rewrite(field.fields, false) } : {}),
    }));
  return rewrite(selections, true);
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
