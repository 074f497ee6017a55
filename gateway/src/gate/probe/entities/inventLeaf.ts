/** The type of a leaf in a key. */
export interface LeafType {
  type: 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'enum' | 'custom';
  /** Of an enum. */
  values?: readonly string[];
}

/** A made-up value of a leaf: another one for each number, where the type allows it. */
export function inventLeaf({ type, values = [] }: LeafType, number: number): unknown {
  switch (type) {
    case 'Int':
      return 2_000_000_000 + number;
    case 'Float':
      return 2_000_000_000.5 + number;
    case 'Boolean':
      return number % 2 === 0;
    case 'enum':
      return values[number % values.length];
    default:
      return `agency-graph-probe-${number}`;
  }
}
