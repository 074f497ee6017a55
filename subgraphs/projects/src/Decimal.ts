import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDecimal } from './decimals';

/** An exact decimal number as text: `250000.50`. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: (value) => readDecimal(value),
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(node.kind === Kind.STRING ? node.value : undefined),
});

function readDecimal(value: unknown): string {
  if (typeof value === 'string' && isDecimal(value)) return value;
  throw new GraphQLError(
    `Decimal must be a decimal number as text, such as "250000.50", but got ${JSON.stringify(value)}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
