import { isEnumType, type GraphQLNamedType } from 'graphql';
import type { Generated } from '../generate/Generated';

/**
 * An expression that tells whether `v`, which is not null, is a value that the type takes, as a subgraph sends it in JSON
 * (section "Result Coercion" of the GraphQL specification, without the conversions that it allows a server to make).
 * Values of custom scalars are anybody's.
 */
export function leafCheck(type: GraphQLNamedType, code: Generated): string {
  if (isEnumType(type)) {
    return `${code.constant(new Set(type.getValues().map(({ name }) => name)))}.has(v)`;
  }
  switch (type.name) {
    case 'String':
      return `typeof v==="string"`;
    case 'Boolean':
      return `typeof v==="boolean"`;
    case 'Int':
      return `(v|0)===v`;
    case 'Float':
      return `(typeof v==="number"&&v-v===0)`;
    case 'ID':
      return `(typeof v==="string"||Number.isSafeInteger(v))`;
    default:
      return `(v!==undefined&&typeof v!=="function")`;
  }
}

/** An expression that makes `v`, a value that passed the check, what clients get of it. */
export function leafValue(type: GraphQLNamedType): string {
  return type.name === 'ID' ? `(typeof v==="string"?v:String(v))` : 'v';
}
