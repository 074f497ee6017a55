import type { SelectionSetNode } from 'graphql';
import { objectTypes, type GraphFacts } from './GraphFacts';
import type { Member } from './readMember';
import { walkFields } from './walkFields';

/**
 * Where faults would make the two answers differ by right: a failed key hides what stands behind it from a gateway
 * only, and so does a non-null field that fails beside an input of `@requires`.
 */
export interface ExactFields {
  /** Fields of keys and their parts, as `Type.field`: they never fail and are never null. */
  keys: ReadonlySet<string>;
  /** Fields in sets of `@requires`: they may be null where their type says so. */
  inputs: ReadonlySet<string>;
  /** Types on the way to inputs, and those whose fields members see differently: no field breaks its promise not to be null. */
  types: ReadonlySet<string>;
}

export function exactFields({ members, api }: GraphFacts): ExactFields {
  const keys = new Set<string>();
  const inputs = new Set<string>();
  const types = new Set<string>();
  const walk = (
    fieldSet: SelectionSetNode,
    typeName: string,
    { schema }: Member,
    into: Set<string>,
  ) =>
    walkFields(fieldSet, typeName, {
      schema,
      visit: ({ type, field, innerType }) => {
        for (const name of objectTypes(api, type)) into.add(`${name}.${field}`);
        for (const name of innerType ? objectTypes(api, innerType) : []) types.add(name);
      },
    });
  for (const member of members) {
    for (const [type, sets] of member.keys) {
      for (const { fields } of sets) walk(fields, type, member, keys);
    }
    for (const [coordinate, fields] of member.requires) {
      walk(fields, coordinate.split('.')[0]!, member, inputs);
    }
  }
  return { keys, inputs, types };
}
