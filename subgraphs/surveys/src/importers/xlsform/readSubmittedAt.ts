import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { readSerialDate } from './serialDate';

export const submittedAtRule = 'must be a day, or a day and time such as 2023-10-02T08:15:00Z';

const moment =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/;

/** When a response was submitted; `note` says what had to be assumed. Undefined when the text is no such time. */
export function readSubmittedAt(text: string): { at: Date; note?: string } | undefined {
  const serial = readSerialDate(text);
  if (serial)
    return {
      at: serial,
      note: 'is the number of a day of a spreadsheet; it was read as a date in UTC',
    };
  if (text.length === 10 && isPartialDate(text)) return { at: new Date(`${text}T00:00:00Z`) };
  const [, day = '', clock = '', zone] = moment.exec(text) ?? [];
  if (!isPartialDate(day)) return undefined;
  const at = new Date(`${day}T${clock}${zone ?? 'Z'}`);
  return zone === undefined ? { at, note: 'has no time zone; it was read as UTC' } : { at };
}
