import type { Table } from './toTable';

/** From this share of suppressed rows on a table says that little is left of it. */
const mostly = 0.5;

/** What a reader of a table must know. The reason is one for all rows: to tell them apart would give the counts away. */
export function describeTable({ header, rows }: Table): {
  suppressionReason: string | null;
  notes: string[];
} {
  const { threshold, statusAsOf, questionId, multiple } = header;
  const suppressed = rows.filter((row) => row.suppressed).length;
  const notes = [
    `Countries are counted by their status on the day of their answer, and those that could have answered by their status on ${statusAsOf}.`,
  ];
  if (questionId !== null)
    notes.push(
      'Shares are shares of the responses of the group, whether or not the question was answered.',
    );
  if (multiple)
    notes.push('A respondent could select several answers, which do not add up to the responses.');
  if (suppressed > rows.length * mostly)
    notes.push(
      'Most rows are suppressed, because few countries answered: fewer dimensions leave more numbers.',
    );
  return {
    suppressionReason:
      suppressed === 0
        ? null
        : `Counts below ${threshold} are suppressed, and so are others from which such a count could be inferred. Which of the two holds for a row is not told.`,
    notes,
  };
}
