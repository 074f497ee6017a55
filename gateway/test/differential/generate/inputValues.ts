import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Choices } from './Choices';

const maximumDepth = 3;
const strings = ['', 'x', 'Plan B', 'naïve "quoted" \\ text', '{ __typename }', '1'];
const floats = [0.5, -2, 1e3];
const documents = [{ b: 1, a: [null, { c: 'x' }] }, 'text', 7, [], true, [[1], { z: {}, y: 0.25 }]];

/** Takes the place of a literal, as a variable does, or declines. */
export type Substitute = (type: GraphQLInputType) => string | undefined;

const never: Substitute = () => undefined;

/** A literal of an input type. */
export function literal(
  type: GraphQLInputType,
  choices: Choices,
  { substitute = never, depth = 0 }: { substitute?: Substitute; depth?: number } = {},
): string {
  if (!isNonNullType(type) && choices.chance(8)) return 'null';
  const nullable = isNonNullType(type) ? type.ofType : type;
  const inner = { substitute, depth: depth + 1 };
  const value = (of: GraphQLInputType) => substitute(of) ?? literal(of, choices, inner);
  if (isListType(nullable)) {
    // A single value stands for a list of one.
    if (choices.chance(15) && !isListType(nullable.ofType))
      return literal(nullable.ofType, choices, inner);
    const length = depth > maximumDepth ? 0 : choices.below(3);
    return `[${Array.from({ length }, () => value(nullable.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = chooseFields(nullable, choices, depth);
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type)}`).join(', ')} }`;
  }
  if (isEnumType(nullable)) return choices.of(nullable.getValues()).name;
  return toLiteral(scalar(nullable.name, choices));
}

/** The value of a variable of an input type, as JSON has it. */
export function jsonValue(type: GraphQLInputType, choices: Choices, depth = 0): unknown {
  if (!isNonNullType(type) && depth > 0 && choices.chance(8)) return null;
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    const length = depth > maximumDepth ? 0 : choices.below(3);
    return Array.from({ length }, () => jsonValue(nullable.ofType, choices, depth + 1));
  }
  if (isInputObjectType(nullable)) {
    const fields = chooseFields(nullable, choices, depth);
    return Object.fromEntries(
      fields.map((field) => [field.name, jsonValue(field.type, choices, depth + 1)]),
    );
  }
  if (isEnumType(nullable)) return choices.of(nullable.getValues()).name;
  return scalar(nullable.name, choices);
}

function chooseFields(type: GraphQLInputObjectType, choices: Choices, depth: number) {
  return Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || (depth < maximumDepth && choices.chance(35)),
  );
}

function scalar(name: string, choices: Choices): unknown {
  if (name === 'Boolean') return choices.chance(50);
  if (name === 'Int') return choices.below(6) - 1;
  if (name === 'Float') return choices.of([...floats, choices.below(4)]);
  if (name === 'ID') return choices.of<unknown>(['1', 'a', choices.below(4)]);
  if (name === 'JSON') return choices.of<unknown>(documents);
  return choices.of(strings);
}

function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${toLiteral(inner)}`)
    .join(', ')} }`;
}
