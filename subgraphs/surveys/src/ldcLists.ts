import { join } from 'node:path';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { firstDay, lastDay } from '@agency-graph/subgraph-kit/partial-date';
import { dataFolder } from './codelists';

const lists = readCsv(join(dataFolder, 'ldc-lists.csv'), {
  id: cell.text,
  in_force_from: cell.text,
  in_force_until: cell.optionalText,
  next_change_due: cell.optionalText,
});

/** The lists of the least developed countries by their days in force, oldest first. `until` is the first day after. */
const periods = lists.map(({ id, in_force_from: from, in_force_until, next_change_due }) => ({
  id,
  from,
  until: in_force_until ?? next_change_due ?? '9999-12-31',
}));

/** Whether a country that is on the lists of these keys was a least developed one on a date; null if they do not tell. */
export function ldcStatusOn(date: string, onLists: readonly string[]): boolean | null {
  const statuses = new Set(ldcListsDuring(date).map((id) => onLists.includes(id)));
  const [status, ...others] = statuses;
  return status === undefined || others.length > 0 ? null : status;
}

/** The key of the one list in force on a date. Throws InvalidInputError when none or several were. */
export function ldcListOn(argument: string, date: string): string {
  const [id, ...others] = ldcListsDuring(date);
  if (id !== undefined && others.length === 0) return id;
  const known = periods.map(({ from, until }) => `${from} until before ${until}`).join(', ');
  throw new InvalidInputError(
    `${argument} must lie within the time of one list of the least developed countries (${known}), but got "${date}".`,
    argument,
  );
}

/** The lists in force at some time within a date; none when the date reaches beyond what is known. */
function ldcListsDuring(date: string): string[] {
  const [first, last] = [firstDay(date), lastDay(date)];
  const known = first >= (periods[0]?.from ?? '') && last < (periods.at(-1)?.until ?? '');
  return known
    ? periods.filter(({ from, until }) => from <= last && until > first).map(({ id }) => id)
    : [];
}
