import { goals } from '../../codelists';
import { isNotStated } from '../notStated';

export interface GoalsText {
  goals: number[];
  /** What is left of the text when the goals are taken out, part by part. */
  unknown: string[];
}

const all = /^all (?:17 )?(?:sdgs?|goals|sustainable development goals)$/i;
const numbered = /(?:SDGs?|goals?)\s*[#:]?\s*(\d{1,2})(?!\d)\s*(?:[\p{Pd}:.]\s*)?/giu;

/**
 * The goals that a text names by number (`SDG 10 – Reduced Inequality`, with any dash, run together or not), by number alone
 * (`3; 10`) or by name, in the singular or plural. The number counts: names differ from source to source.
 */
export function readGoalsText(text: string): GoalsText {
  const given = text.trim();
  if (isNotStated(given)) return { goals: [], unknown: [] };
  if (all.test(given)) return { goals: goals.map(({ number }) => Number(number)), unknown: [] };
  const found = [...given.matchAll(numbered)].map((match) => Number(match[1]));
  const parts = found.length > 0 ? [] : partsOf(given);
  const named = parts.map((part) => ({ part, goal: goalOf(part) }));
  const numbers = [...found, ...named.flatMap(({ goal }) => goal ?? [])];
  return {
    goals: [...new Set(numbers)].filter(isGoal).toSorted((a, b) => a - b),
    unknown: [
      ...numbers.filter((number) => !isGoal(number)).map((number) => `SDG ${number}`),
      ...named.filter(({ goal }) => goal === undefined).map(({ part }) => part),
    ],
  };
}

/** Names of goals have commas of their own, so that commas separate numbers only. */
function partsOf(text: string): string[] {
  const separator = /^[\d\s,;]+$/.test(text) ? /[,;\n]/ : /[;\n]/;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function goalOf(part: string): number | undefined {
  if (/^\d+$/.test(part)) return Number(part);
  const wanted = stem(part);
  const goal = goals.find(({ name }) => stem(name) === wanted);
  return goal && Number(goal.number);
}

function isGoal(number: number): boolean {
  return goals.some((goal) => Number(goal.number) === number);
}

/** A name without what differs between sources: case, dashes, commas, the ending of the plural. */
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .join(' ');
}
