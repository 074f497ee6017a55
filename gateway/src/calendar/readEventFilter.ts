import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { refuse } from './CalendarRefused';

export type EventFilter = Record<string, unknown>;

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const longestList = 100;

/**
 * Reads the parameters of an address as a filter of the graph: each field of the filter is a parameter of the same name.
 * Lists are given with commas or by repeating the parameter, enum values in any case: `kind=summit,study-group&country=CHE`.
 */
export function readEventFilter(parameters: Parameters, type: GraphQLInputObjectType): EventFilter {
  const fields = type.getFields();
  const filter: EventFilter = {};
  for (const [name, given] of Object.entries(parameters)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const known = Object.keys(fields).join(', ');
      return refuse(`The calendar takes ${known}, but not "${name.slice(0, 50)}".`);
    }
    filter[name] = readValue({ name, type: field.type }, [given ?? ''].flat());
  }
  return filter;
}

interface Parameter {
  name: string;
  type: GraphQLInputType;
}

function readValue({ name, type }: Parameter, given: readonly string[]): unknown {
  if (isListType(getNullableType(type))) {
    const values = given.flatMap((text) => text.split(',')).map((text) => text.trim());
    const filled = values.filter((text) => text !== '');
    if (filled.length === 0) return refuse(`${name} must hold at least one value, but is empty.`);
    if (filled.length > longestList) {
      return refuse(`${name} must hold at most ${longestList} values, but holds ${filled.length}.`);
    }
    return filled.map((text) => readSingle({ name, type }, text));
  }
  if (given.length > 1) return refuse(`${name} must be given once, but was ${given.length} times.`);
  return readSingle({ name, type }, given[0]!.trim());
}

function readSingle({ name, type }: Parameter, text: string): unknown {
  const named = getNamedType(type);
  const wrong = (rule: string) =>
    refuse(`${name} must be ${rule}, but got "${text.slice(0, 100)}".`);
  if (isEnumType(named)) {
    const value = text.toUpperCase().replace(/[\s-]+/g, '_');
    const known = named.getValues().map((one) => one.name);
    return known.includes(value) ? value : wrong(`one of ${known.join(', ')}`);
  }
  if (named.name === 'Boolean') {
    return text === 'true' || text === 'false' ? text === 'true' : wrong('true or false');
  }
  if (named.name === 'Int') {
    return /^-?\d{1,9}$/.test(text) ? Number(text) : wrong('a whole number');
  }
  return text === '' ? wrong('a text') : text;
}
