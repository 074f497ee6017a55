import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';

/** The time of an observation, as precise as a date of the graph can be. */
export interface TimePeriod {
  date: string;
  /** The period in the notation of SDMX, where a date is not all of it. */
  note: string | null;
}

const reporting = /^(\d{4})-([ASTQMWD])(\d{1,3})$/;
const highest: Readonly<Record<string, number>> = { A: 1, S: 2, T: 3, Q: 4, M: 12, W: 53, D: 366 };

/**
 * Reads a time period of SDMX: a year, month or day, a reporting period such as `2023-Q4`, a time of day, or a range such as
 * `2023-01-01/P1Y`. Undefined when it is none of these.
 */
export function readTimePeriod(text: string): TimePeriod | undefined {
  if (isPartialDate(text)) return { date: text, note: null };
  const [, year = '', unit = '', number = ''] = reporting.exec(text) ?? [];
  if (year !== '') return readReporting(text, { year, unit, number: Number(number) });
  const [, day = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})([T/].+)$/.exec(text) ?? [];
  if (!isPartialDate(day)) return undefined;
  if (rest.startsWith('T'))
    return /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(rest)
      ? { date: day, note: text }
      : undefined;
  const [, years] = /^\/P(\d+)Y$/.exec(rest) ?? [];
  if (years === '1' && day.endsWith('-01-01')) return { date: day.slice(0, 4), note: null };
  if (rest === '/P1M' && day.endsWith('-01')) return { date: day.slice(0, 7), note: null };
  return /^\/P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T.+)?$/.test(rest)
    ? { date: day, note: text }
    : undefined;
}

function readReporting(
  text: string,
  { year, unit, number }: { year: string; unit: string; number: number },
): TimePeriod | undefined {
  if (number < 1 || number > (highest[unit] ?? 0)) return undefined;
  if (unit === 'A') return { date: year, note: null };
  if (unit === 'M') return { date: `${year}-${String(number).padStart(2, '0')}`, note: null };
  return { date: year, note: text };
}
