/** A deterministic source of chance: the same seed gives the same numbers on every machine and in every version. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  next: () => number;
  /** A whole number from 0 up to, and without, `n`. */
  int: (n: number) => number;
  /** One item of the list. */
  pick: <Item>(list: readonly Item[]) => Item;
  /** One item of the list; an item of weight 3 comes up three times as often as one of weight 1, one of weight 0 never. */
  weighted: <Item>(list: readonly (readonly [item: Item, weight: number])[]) => Item;
  /** The items in a new order; the list itself stays as it is. */
  shuffle: <Item>(list: readonly Item[]) => Item[];
  /** `count` different items of the list, or all when there are fewer. */
  sample: <Item>(list: readonly Item[], count: number) => Item[];
}

/**
 * Chris Doty-Humphrey's sfc32: a chaotic generator of 128 bits, three words and a counter, which passes PractRand. The
 * words come from the seed by FNV-1a with MurmurHash3's finalizer, and the first fifteen numbers are thrown away. For
 * sample data, never for secrets.
 */
export function createRandom(seed: string | number): Random {
  const next = sfc32(seedWords(String(seed)));
  const int = (n: number) => {
    if (!Number.isInteger(n) || n < 1 || n > 0xffffffff)
      throw new RangeError(`n must be a whole number from 1 to 4294967295, but got ${n}.`);
    return Math.floor(next() * n);
  };
  const shuffle = <Item>(list: readonly Item[]) => {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = int(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
    }
    return shuffled;
  };
  return {
    next,
    int,
    pick: <Item>(list: readonly Item[]) => list[int(notEmpty(list).length)] as Item,
    weighted: (list) => pickWeighted(list, next()),
    shuffle,
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}

const discarded = 15;

function sfc32([first, second, third]: readonly [number, number, number]): () => number {
  let [a, b, c, counter] = [first, second, third, 1];
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 0x1_0000_0000;
  };
  for (let index = 0; index < discarded; index += 1) next();
  return next;
}

function seedWords(seed: string): [number, number, number] {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
  return [mix(hash), mix(hash + 0x9e3779b9), mix(hash + 0x3c6ef372)];
}

/** MurmurHash3's finalizer: every bit of the word changes every bit of the result. */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function pickWeighted<Item>(
  list: readonly (readonly [item: Item, weight: number])[],
  share: number,
): Item {
  const total = notEmpty(list).reduce((sum, [, weight]) => sum + weight, 0);
  const possible = list.filter(([, weight]) => weight > 0);
  if (!(total > 0) || list.some(([, weight]) => weight < 0))
    throw new RangeError(`Weights must be 0 or more and their sum above 0, but it is ${total}.`);
  let rest = share * total;
  for (const [item, weight] of possible) {
    rest -= weight;
    if (rest < 0) return item;
  }
  return (possible.at(-1) as readonly [Item, number])[0];
}

function notEmpty<Item>(list: readonly Item[]): readonly Item[] {
  if (list.length === 0) throw new RangeError('The list to choose from must not be empty.');
  return list;
}
