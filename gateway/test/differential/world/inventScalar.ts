import { hash } from './hash';

const words = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven'];

/** A value of a scalar type. Those of keys differ from each other as their seeds do. */
export function inventScalar(
  typeName: string,
  seed: string,
  { exact }: { exact: 'key' | 'promises' | undefined },
): unknown {
  const number = hash(`scalar ${seed}`);
  if (typeName === 'Boolean') return number % 2 === 0;
  if (typeName === 'Int') return exact === 'key' ? number >>> 1 : number % 100;
  if (typeName === 'Float') return (number % 1000) / 4;
  if (exact === 'key') return `k${number.toString(36)}`;
  if (typeName === 'JSON') return inventJson(number);
  return `${words[number % words.length]} ${(number >>> 4) % 1000}`;
}

function inventJson(number: number): unknown {
  const word = words[number % words.length]!;
  const values = [
    { z: number % 7, [word]: [1, null, { deep: word }], a: {} },
    [word, number % 100, false],
    word,
    number % 1000,
    { __typename: 'Nothing', id: null },
  ];
  return values[(number >>> 3) % values.length];
}
