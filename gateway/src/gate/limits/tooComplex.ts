import type { Finding } from '../GateReport';
import { schemaLimits, type SchemaLimit } from './schemaLimits';

const things: Record<SchemaLimit, string> = {
  characters: 'characters',
  tokens: 'tokens (words, numbers, texts and signs)',
  nesting: 'brackets inside one another',
  nameLength: 'characters in one name',
  definitions: 'definitions and extensions',
  fields: 'fields, those of inputs included',
  enumValues: 'enum values',
  arguments: 'arguments',
  directives: 'applied directives',
  directivesOnOneThing: 'directives, or arguments of one directive',
  related: 'interfaces or union members',
  directiveText: 'characters in one text of a directive',
};

/** Where it is too much: the whole schema when nothing is named. */
export interface Place {
  coordinate?: string | undefined;
  line?: number | undefined;
}

/** A schema has more of something than it may have. `value` is undefined when counting ended at the limit. */
export function tooComplex(
  limit: SchemaLimit,
  value: number | undefined,
  place: Place = {},
): Finding {
  const most = schemaLimits[limit].toLocaleString('en');
  const count = value === undefined ? 'more' : value.toLocaleString('en');
  const isSize = limit === 'characters';
  return {
    code: isSize ? 'SCHEMA_TOO_LARGE' : 'SCHEMA_TOO_COMPLEX',
    severity: 'error',
    message: `${place.coordinate ?? 'The schema'} may have at most ${most} ${things[limit]}, but has ${count}.`,
    remedy:
      'Publish what others may ask for and leave the rest out, or divide the schema among several members.',
    ...place,
  };
}
