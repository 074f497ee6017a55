const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a decimal number in plain notation: digits with at most one point, such as `-250000.50`. */
export function isDecimal(text: string): boolean {
  return pattern.test(text);
}

/** The sum of decimal numbers, exact, with as many decimals as the longest of them has. */
export function addDecimals(numbers: readonly string[]): string {
  const scale = Math.max(0, ...numbers.map((number) => pattern.exec(number)?.[3]?.length ?? 0));
  const sum = numbers.reduce((total, number) => total + unitsOf(number, scale), 0n);
  return writeUnits(sum, scale);
}

/** `part` as a percentage of `whole`, rounded to one decimal, half away from zero. */
export function percentOf(part: number, whole: number): string {
  const tenths = (BigInt(part) * 10_000n) / BigInt(whole);
  const rounded = (tenths + (tenths < 0n ? -5n : 5n)) / 10n;
  return writeUnits(rounded, 1);
}

/** A number in units of its last decimal: `12.5` at scale 2 is 1250. */
function unitsOf(number: string, scale: number): bigint {
  const match = pattern.exec(number);
  if (!match) throw new Error(`"${number}" is no decimal number.`);
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return sign === '-' ? -units : units;
}

function writeUnits(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
