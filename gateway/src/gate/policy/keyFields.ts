import { directivesNamed } from './directivesNamed';
import { fieldsReached } from './fieldsReached';
import { parseFieldSet } from './parseFieldSet';
import type { SchemaModel } from './SchemaModel';
import { textArgument } from './textArgument';
import { TypeLookup } from './TypeLookup';

const read = new WeakMap<SchemaModel, Set<string>>();

/** The coordinates of all fields that are part of a key in a schema, those below others too. */
export function keyFields(model: SchemaModel): ReadonlySet<string> {
  const known = read.get(model);
  if (known !== undefined) return known;
  const lookup = new TypeLookup([model]);
  const fields = new Set<string>();
  for (const type of model.types.values()) {
    for (const key of directivesNamed(type, 'key')) {
      const fieldSet = parseFieldSet(textArgument(key, 'fields') ?? '');
      const reached = fieldSet === undefined ? [] : fieldsReached(type.name, fieldSet, lookup);
      for (const each of reached) fields.add(`${each.type}.${each.field}`);
    }
  }
  read.set(model, fields);
  return fields;
}
