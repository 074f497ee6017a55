/** A date of ISO 8601, or a year or month alone, as a number of years. */
export function timeOf(text: string): number | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text);
  if (!match) return undefined;
  const [, year, month = '01', day = '01'] = match;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
