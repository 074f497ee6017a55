import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { goalCodelist } from '../codelists';

/** The numbers of a filter, checked: throws InvalidInputError for those that no goal has. */
export function checkGoals(argument: string, numbers: readonly number[]): readonly number[] {
  const unknown = numbers.filter((number) => !goalCodelist.has(String(number)));
  if (unknown.length === 0) return numbers;
  throw new InvalidInputError(
    `${argument} must hold numbers of goals from 1 to 17, but got ${unknown.join(', ')}.`,
    argument,
  );
}
