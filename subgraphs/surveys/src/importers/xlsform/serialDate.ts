const firstDay = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** The days of 1954 to 2119: numbers of spreadsheets that are surely meant as dates. */
const [lowest, highest] = [20_000, 80_000];

/** A moment that a spreadsheet wrote as a number of days (1900 system), in UTC; undefined when the text is no such number. */
export function readSerialDate(text: string): Date | undefined {
  const days = /^\d{5}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!(days >= lowest && days < highest)) return undefined;
  const seconds = Math.round(days * 86_400);
  return new Date(firstDay + (seconds / 86_400) * millisecondsADay);
}
