import { Kind, type ValueNode } from 'graphql';

/** A constant as text, with the keys of objects in order and every string in quotes. */
export function valueText(value: ValueNode): string {
  switch (value.kind) {
    case Kind.STRING:
      return JSON.stringify(value.value);
    case Kind.LIST:
      return `[${value.values.map(valueText).join(', ')}]`;
    case Kind.OBJECT: {
      const fields = value.fields.map(({ name, value }) => `${name.value}: ${valueText(value)}`);
      return `{ ${fields.toSorted().join(', ')} }`;
    }
    case Kind.NULL:
      return 'null';
    case Kind.VARIABLE:
      return `$${value.name.value}`;
    default:
      return String(value.value);
  }
}
