import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import { GraphQLError } from 'graphql';
import type { Bound } from './limits';

const nouns: Readonly<Record<Exclude<Bound, 'cost' | 'introspection'>, string>> = {
  characters: 'characters',
  tokens: 'tokens (words, numbers and signs)',
  nesting: 'levels of brackets or selections inside one another',
  operations: 'operations',
  fragments: 'fragments',
  depth: 'levels of fields',
  selections: 'selections when its fragments are written out',
  rootFields: 'root fields in one operation',
  aliases: 'aliases when its fragments are written out',
  directives: 'directives when its fragments are written out',
  directivesPerLocation: 'directives in one place',
  repeatedFields: 'pairs of fields of one name in one place',
  variableValues: 'values in its variables or extensions',
  variableNesting: 'levels of lists and objects in its variables or extensions',
};

/** A request holds more than one request may. `extensions` name the bound, its limit and, where it is known, the value. */
export class BoundError extends GraphQLError {
  /** Without a value when nobody counted to the end. */
  constructor(bound: Bound, limit: number, value?: number) {
    super(describe(bound, limit, value), {
      extensions: {
        code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode,
        bound,
        limit,
        ...(value === undefined ? {} : { value }),
        http: { status: 400 },
      },
    });
    this.name = 'BoundError';
  }
}

function describe(bound: Bound, limit: number, value: number | undefined): string {
  if (bound === 'cost') {
    return `The query costs an estimated ${value}, but may cost at most ${limit}.`;
  }
  if (bound === 'introspection') {
    return `The query asks for ${value} times as much of the schema as there is, but may ask for at most ${limit} times.`;
  }
  return value === undefined
    ? `The query has more ${nouns[bound]} than the ${limit} that it may have.`
    : `The query has ${value} ${nouns[bound]}, but may have at most ${limit}.`;
}
