import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { isNotStated } from '../notStated';

/** What a cell for a start or end says. */
export interface StatedYear {
  date: string | null;
  /** It says that there is no planned end. */
  openEnded: boolean;
  /** It says that the project goes on. */
  ongoing: boolean;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads `2023`, `2023-12`, `December 2023`, `Dec. 2023`, `Open-ended` or `Ongoing`; undefined for anything else. */
export function readYear(text: string): StatedYear | undefined {
  const given = text.trim().replace(/\s+/g, ' ');
  const nothing = { date: null, openEnded: false, ongoing: false };
  if (isNotStated(given)) return nothing;
  if (/^open[\s\p{Pd}]?ended$/iu.test(given)) return { ...nothing, openEnded: true };
  if (/^on[\s\p{Pd}]?going$/iu.test(given)) return { ...nothing, ongoing: true };
  const date = isPartialDate(given) ? given : monthOf(given);
  return date === undefined ? undefined : { ...nothing, date };
}

function monthOf(text: string): string | undefined {
  const [, word = '', year] = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? [];
  const index = months.findIndex((month) => month.startsWith(word.toLowerCase()));
  if (year === undefined || index < 0) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}`;
}
