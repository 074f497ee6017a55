import type { Answer } from './Answer';

/** What one schema with the same resolvers answers: the answer that is right. */
export interface MonolithAnswer extends Answer {
  /** Paths of all fields that fail, those included that an error of another field hides from the answer. */
  failures: ReadonlySet<string>;
  /** Whether an object stands at a path, or would stand there if no field failed. */
  isObject(path: readonly (string | number)[]): boolean;
  /** Whether the object at a path has a field that requires something that fails, whether or not anybody asked for it. */
  hidesFailure(path: readonly (string | number)[]): boolean;
}
