import type { Answer } from './Answer';
import type { MonolithAnswer } from './MonolithAnswer';

type Path = readonly (string | number)[];

/**
 * Says how a gateway's answer differs from the right one, or undefined when they are equal:
 *
 * 1. The data are equal as JSON text, the order of keys included.
 * 2. The places that errors nulled are equal. An error nulls the first null on its path: the field itself, or the
 *    nearest object or list above it that may be null.
 * 3. Each error of the gateway has the path of a field that fails. When several fields fail below one nulled place,
 *    executors may report any of them, since they stop at the first; they must report one.
 * 4. No path is reported twice.
 *
 * A field that nobody asked for, but that another field requires, may fail too. Its error may stand at the object that
 * has it, or below.
 */
export function compareAnswers(right: MonolithAnswer, given: Answer): string | undefined {
  const data = [right.data, given.data].map((value) => JSON.stringify(value));
  if (data[0] !== data[1]) return `The data differ:\n  right: ${data[0]}\n  given: ${data[1]}`;
  return (
    compareNulledPlaces(right, given) ??
    checkPaths(right, given) ??
    checkRepetition(visibleErrors(right, given))
  );
}

function compareNulledPlaces(right: MonolithAnswer, given: Answer): string | undefined {
  const expected = new Set(right.errors.map(({ path }) => placeOf(path, right.data)));
  const actual = new Set(visibleErrors(right, given).map(({ path }) => placeOf(path, given.data)));
  const missing = [...expected].filter((place) => !actual.has(place));
  const surplus = [...actual].filter((place) => !expected.has(place));
  if (missing.length === 0 && surplus.length === 0) return undefined;
  return `The places that errors nulled differ:\n  without error: ${missing.join(' ')}\n  with an error too many: ${surplus.join(' ')}`;
}

/** The first null on the way; where there is none, the error nulled nothing. */
function placeOf(path: Path | undefined, data: unknown): string {
  if (path === undefined) return 'an error without a path';
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return JSON.stringify(path.slice(0, index));
    if (!has(value, key)) return `nowhere: ${JSON.stringify(path)}`;
    value = value[key];
  }
  return value === null ? JSON.stringify(path) : `not null: ${JSON.stringify(path)}`;
}

/** All errors but those that a field has which nobody asked for. They have the path of an object, or a path that the answer has not. */
function visibleErrors(right: MonolithAnswer, { data, errors }: Answer) {
  return errors.filter(({ path = [] }) => {
    if (right.failures.has(JSON.stringify(path))) return true;
    const mayBeHidden = right.isObject(path) || placeOf(path, data).startsWith('nowhere');
    return !mayBeHidden || !prefixesOf(path).some((prefix) => right.hidesFailure(prefix));
  });
}

function prefixesOf(path: Path): Path[] {
  return [...path.map((_key, index) => path.slice(0, index)), path];
}

function checkPaths(right: MonolithAnswer, given: Answer): string | undefined {
  const wrong = visibleErrors(right, given)
    .map(({ path }) => JSON.stringify(path))
    .filter((path) => !right.failures.has(path));
  return wrong.length === 0
    ? undefined
    : `Errors have paths of fields that do not fail: ${wrong.join(' ')}`;
}

function checkRepetition(errors: Answer['errors']): string | undefined {
  const paths = errors.map(({ path }) => JSON.stringify(path));
  const repeated = paths.filter((path, index) => paths.indexOf(path) !== index);
  return repeated.length === 0 ? undefined : `Paths are reported twice: ${repeated.join(' ')}`;
}

function has(value: unknown, key: string | number): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
