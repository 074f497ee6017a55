import { isEnumType, type GraphQLLeafType } from 'graphql';
import { seed } from './seed';

export interface LeafPlace {
  typeName: string;
  fieldName: string;
  /** What tells the object from others of its type. */
  key: string;
}

/** By the scalar's name, in lower case: how a value of it looks. */
const scalars: readonly [RegExp, (number: number, place: LeafPlace) => unknown][] = [
  [/^int$/, (number) => number % 100],
  [/^float$/, (number) => (number % 1000) / 10],
  [/^boolean$/, (number) => number % 2 === 0],
  [/^id$/, (number, { typeName }) => `${toKebab(typeName)}-${(number % 9) + 1}`],
  [/datetime|timestamp|instant/, (number) => `${day(number)}T09:30:00Z`],
  [/partialdate/, (number) => day(number).slice(0, 7)],
  [/date/, day],
  [/^(local)?time$/, () => '09:30:00'],
  [/duration/, () => 'PT1H'],
  [/year/, (number) => 2015 + (number % 12)],
  [/url|uri|link/, (number, { fieldName }) => `https://example.org/${fieldName}/${number % 100}`],
  [/email/, (number) => `person-${number % 100}@example.org`],
  [/uuid|guid/, uuid],
  [/decimal|money|bigdecimal/, (number) => `${number % 1000}.50`],
  [/long|bigint|int|number|count/, (number) => number % 1000],
  [/json|object|any|map/, (number) => ({ value: number % 100 })],
];

/** A made-up value of a scalar or an enum: the same for the same type, field and key. */
export function mockLeaf(type: GraphQLLeafType, place: LeafPlace): unknown {
  const number = seed(`${place.typeName}.${place.fieldName}/${place.key}`);
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[number % values.length]!.value;
  }
  const name = type.name.toLowerCase();
  const make = scalars.find(([pattern]) => pattern.test(name))?.[1];
  return make ? make(number, place) : `${place.fieldName} ${number % 1000}`;
}

function day(number: number): string {
  const of = (value: number) => String(value).padStart(2, '0');
  return `${2020 + (number % 6)}-${of(((number >>> 4) % 12) + 1)}-${of(((number >>> 8) % 28) + 1)}`;
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number % 1e12).padStart(12, '0')}`;
}

function toKebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
