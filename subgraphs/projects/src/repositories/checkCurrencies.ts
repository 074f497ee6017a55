import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';

/** The codes of a filter in upper case, checked: throws InvalidInputError for those that no currency can have. */
export function checkCurrencies(argument: string, codes: readonly string[]): string[] {
  const given = codes.map((code) => code.trim().toUpperCase());
  const wrong = codes.filter((_code, index) => !/^[A-Z]{3}$/.test(given[index] ?? ''));
  if (wrong.length === 0) return given;
  throw new InvalidInputError(
    `${argument} must hold ISO 4217 codes of three letters, such as CHF, but got ` +
      `${wrong.map((code) => `"${code}"`).join(', ')}.`,
    argument,
  );
}
