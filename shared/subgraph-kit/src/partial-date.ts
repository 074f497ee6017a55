const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, a month or a day of the calendar in ISO 8601: `2021`, `2023-12`, `2023-12-18`. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  );
}

/** The first day that a partial date can mean, `2023-12` -> `2023-12-01`. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a partial date can mean, `2024-02` -> `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
