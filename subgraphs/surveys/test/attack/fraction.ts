/** Exact rational numbers, for an attacker who does not round. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

export const zero: Fraction = { top: 0n, bottom: 1n };

export function fraction(top: bigint, bottom = 1n): Fraction {
  if (top === 0n) return zero;
  const divisor = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom - other.top * one.bottom, one.bottom * other.bottom);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.top, one.bottom * other.bottom);
}

export function over(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom, one.bottom * other.top);
}

function gcd(one: bigint, other: bigint): bigint {
  return other === 0n ? one : gcd(other, one % other);
}
