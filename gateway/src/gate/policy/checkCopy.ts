import type { Finding } from '../GateReport';
import type { GateCode } from '../gateCodes';
import { directivesNamed } from './directivesNamed';
import { finding } from './finding';
import { hasDirective } from './hasDirective';
import { isOnlyRead } from './isOnlyRead';
import { keyFields } from './keyFields';
import type { ForeignType } from './OtherMembers';
import type { SchemaField, SchemaType } from './SchemaModel';

/** Composition makes one of all copies of a type, and takes the weakest of what they say: so they must say the same. */
export function checkCopy(type: SchemaType, theirs: ForeignType): Finding[] {
  if (isOnlyRead(type)) return [];
  const key = directivesNamed(type, 'key')[0];
  if (key !== undefined) return [keyed({ ...type, line: key.line }, theirs)];
  const isObject = type.kind === 'object';
  const isForKey = isObject && isPartOfKey(type, theirs);
  if (isObject && !isForKey && !isShareable(theirs.type)) return [unshared(type, theirs)];
  const found = isForKey ? differencesOfFields(type, theirs) : differences(type, theirs);
  return found.map(({ element, what }) =>
    finding(element, {
      code: codes[type.kind] ?? 'SHARED_TYPE_DIFFERS',
      message: `${type.name} is shared by "${theirs.member}" and must be as it is there, but ${what}.`,
      remedy: `Copy ${type.name} from the schema of "${theirs.member}" word for word.`,
    }),
  );
}

const codes: Partial<Record<SchemaType['kind'], GateCode>> = {
  enum: 'SHARED_ENUM_DIFFERS',
  input: 'SHARED_INPUT_DIFFERS',
};

interface Difference {
  element: { coordinate: string; line: number };
  what: string;
}

function differences(type: SchemaType, foreign: ForeignType): Difference[] {
  const theirs = foreign.type;
  const members = type.kind === 'union' ? namesIn(type, type.related, theirs.related) : [];
  return [
    ...namesIn(type, keysIn(type.values), keysIn(theirs.values)),
    ...members,
    ...namesIn(type, keysIn(type.fields), keysIn(theirs.fields)),
    ...differencesOfFields(type, foreign),
    ...unshareable(type),
  ];
}

/** Of those that both have. */
function differencesOfFields(type: SchemaType, { type: theirs }: ForeignType): Difference[] {
  return [...type.fields.values()].flatMap((field) => {
    const other = theirs.fields.get(field.name);
    return other === undefined ? [] : fieldDifferences(field, other);
  });
}

function keysIn(map: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(map.keys());
}

function namesIn(
  type: SchemaType,
  names: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): Difference[] {
  const placeOf = (name: string) => type.fields.get(name) ?? type.values.get(name) ?? type;
  const added = [...names].filter((name) => !theirs.has(name));
  const missing = [...theirs].filter((name) => !names.has(name));
  return [
    ...added.map((name) => ({ element: placeOf(name), what: `has ${name} beside` })),
    ...missing.map((name) => ({ element: type, what: `lacks ${name}` })),
  ];
}

function fieldDifferences(field: SchemaField, theirs: SchemaField): Difference[] {
  const of = (what: string) => ({ element: field, what: `${field.coordinate} ${what}` });
  const isSame = field.type === theirs.type;
  const type = isSame ? [] : [of(`is ${field.type} in the place of ${theirs.type}`)];
  const value = field.defaultValue ?? 'no value';
  const others = theirs.defaultValue ?? 'no value';
  const byDefault =
    value === others ? [] : [of(`has ${value} in the place of ${others} by default`)];
  const missing = [...theirs.arguments.keys()].filter((name) => !field.arguments.has(name));
  return [
    ...type,
    ...byDefault,
    ...missing.map((name) => of(`lacks the argument ${name}`)),
    ...[...field.arguments.values()].flatMap((argument) => {
      const other = theirs.arguments.get(argument.name);
      if (other === undefined) return [of(`has the argument ${argument.name} beside`)];
      return fieldDifferences(argument, other);
    }),
  ];
}

function unshareable(type: SchemaType): Difference[] {
  if (type.kind !== 'object' || hasDirective('shareable', type)) return [];
  return [...type.fields.values()]
    .filter((field) => !hasDirective('shareable', field))
    .map((field) => ({ element: field, what: `${field.coordinate} is not @shareable` }));
}

function isShareable(type: SchemaType): boolean {
  const fields = [...type.fields.values()];
  return (
    hasDirective('shareable', type) || fields.every((field) => hasDirective('shareable', field))
  );
}

/** Fields below a key can be given by whoever gives the key. */
function isPartOfKey(type: SchemaType, { model }: ForeignType): boolean {
  const keys = keyFields(model);
  return (
    type.fields.size > 0 && [...type.fields.values()].every((field) => keys.has(field.coordinate))
  );
}

function unshared(type: SchemaType, { member }: ForeignType): Finding {
  return finding(type, {
    code: 'FOREIGN_TYPE_NOT_SHARED',
    message: `${type.name} is a type of "${member}", which has no key and is not shared.`,
    remedy: 'Take another name.',
  });
}

function keyed(type: SchemaType, { member }: ForeignType): Finding {
  return finding(type, {
    code: 'FOREIGN_KEY',
    message: `${type.name} is a type of "${member}", which gives it no key: nobody else may give it one.`,
    remedy: 'Take another name, or copy the type word for word if it is shared.',
  });
}
