import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { readNumber } from '../readNumber';
import type { FormChoice, FormQuestion } from './Form';
import { readSerialDate } from './serialDate';

/** What became of a cell of an answer. Values are texts; several choices are separated by spaces. */
export type ReadAnswer =
  { value: string; note?: string } | { rule: string } | { unknownChoices: readonly string[] };

/** Checks an answer against the type of its question, and undoes what a spreadsheet did to it. */
export function readAnswer(question: FormQuestion, cell: string): ReadAnswer {
  const text = unwrapFormula(cell.trim());
  if (text === '') return { value: '' };
  switch (question.type) {
    case 'TEXT':
      return { value: cell.trim() };
    case 'INTEGER':
      return /^[+-]?\d+([.,]0+)?$/.test(text)
        ? { value: String(Number(text.replace(/[.,]0+$/, ''))) }
        : { rule: 'must be a whole number' };
    case 'DECIMAL':
      return readDecimal(text);
    case 'DATE':
    case 'DATE_TIME':
    case 'TIME':
      return readMoment(question.type, text);
    case 'SELECT_ONE':
      return readChoices(question, [text]);
    case 'SELECT_MULTIPLE':
      return readChoices(question, text.split(/\s+/));
  }
}

/** `="004"`, with which spreadsheets are made to keep a text, is that text. */
export function unwrapFormula(text: string): string {
  return /^="((?:[^"]|"")*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
}

function readDecimal(text: string): ReadAnswer {
  const number = readNumber(text);
  return number === undefined ? { rule: 'must be a number' } : { value: String(number) };
}

const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

function readMoment(type: 'DATE' | 'DATE_TIME' | 'TIME', text: string): ReadAnswer {
  if (type === 'TIME')
    return time.test(text) ? { value: text } : { rule: 'must be a time such as 08:15' };
  const serial = readSerialDate(text)?.toISOString();
  if (serial !== undefined) {
    const value = type === 'DATE' ? serial.slice(0, 10) : serial;
    return { value, note: 'is the number of a day of a spreadsheet; it was read as a date' };
  }
  const [day = '', clock] = text.split(/[T ]/, 2);
  const isDay = day.length === 10 && isPartialDate(day);
  if (type === 'DATE')
    return isDay && clock === undefined
      ? { value: text }
      : { rule: 'must be a day such as 2023-10-02' };
  return isDay && clock !== undefined && time.test(clock)
    ? { value: text }
    : { rule: 'must be a day and time such as 2023-10-02T08:15:00Z' };
}

function readChoices({ choices }: FormQuestion, given: readonly string[]): ReadAnswer {
  if (!choices) return { value: given.join(' ') };
  const found = given.map((name) => findChoice(choices, name));
  const unknown = given.filter((_name, index) => found[index] === undefined);
  if (unknown.length > 0) return { unknownChoices: unknown };
  const value = [...new Set(found)].join(' ');
  const isChanged = given.some((name, index) => name !== found[index]);
  return isChanged
    ? { value, note: 'is not written as in the form; it was taken for the choice that it must be' }
    : { value };
}

/** By its name; else the one choice that differs in case (`TRUE` of a spreadsheet) or in leading zeros alone. */
function findChoice(choices: readonly FormChoice[], name: string): string | undefined {
  if (choices.some((choice) => choice.name === name)) return name;
  const plain = (text: string) => text.toLowerCase().replace(/^0+(?=\d+$)/, '');
  const [near, ...others] = choices.filter((choice) => plain(choice.name) === plain(name));
  return others.length === 0 ? near?.name : undefined;
}
