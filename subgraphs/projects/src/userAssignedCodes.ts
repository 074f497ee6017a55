import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';

const pattern = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/**
 * Whether a code is one that ISO 3166-1 alpha-3 leaves to its users and never gives to a country: AAA to AAZ, QMA to QZZ,
 * XAA to XZZ and ZZA to ZZZ.
 */
export function isUserAssignedCode(code: string): boolean {
  return pattern.test(code);
}

/** The codes of a filter in upper case, checked: throws InvalidInputError for codes that ISO assigns. */
export function checkUserAssignedCodes(argument: string, codes: readonly string[]): string[] {
  const given = codes.map((code) => code.trim().toUpperCase());
  const wrong = given.filter((code) => !isUserAssignedCode(code));
  if (wrong.length === 0) return given;
  throw new InvalidInputError(
    `${argument} must hold codes that ISO 3166-1 leaves to its users, such as XKX, but got ` +
      `${wrong.map((code) => `"${code}"`).join(', ')}.`,
    argument,
  );
}
