import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from './partial-date';

/** A date as precise as its source, ISO 8601: `2021`, `2023-12` or `2023-12-18`. */
export const PartialDate = textScalar(
  'PartialDate',
  isPartialDate,
  'a year, month or day in ISO 8601, such as 2021, 2023-12 or 2023-12-18',
);

/** An absolute http or https address. */
export const URLScalar = textScalar(
  'URL',
  isWebAddress,
  'an absolute web address, such as https://www.itu.int',
);

/** An instant with its offset, RFC 3339: `2025-07-11T09:40:00+02:00`. */
export const DateTime = textScalar(
  'DateTime',
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text)),
  'an instant in RFC 3339, such as 2025-07-11T09:40:00+02:00',
);

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//.test(text);
}

function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  rule: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${rule}, but got ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
