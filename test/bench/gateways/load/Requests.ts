import { answerFrom } from '../queries/answerFrom';
import { freshOperation } from '../queries/freshOperation';
import { nested, small } from '../queries/queries';
import { printSelections, type Selection } from '../queries/Selection';
import { createRandom } from '../random';

export const queries = { nested, small };

export interface RequestOptions {
  query: keyof typeof queries;
  /** Whether each request comes from a user of its own, so that no two are alike. */
  distinct: boolean;
  /** From 0 to 1: how many are operations that nobody has asked before. */
  freshShare: number;
  /** The first number for users and fresh operations. Those of two runs must lie far apart. */
  firstNumber: number;
}

export interface BenchmarkRequest {
  body: string;
  user: string;
  selections: readonly Selection[];
  expected: unknown;
  isFresh: boolean;
}

/** Makes the requests of one run. */
export class Requests {
  private readonly random;
  private readonly usual: BenchmarkRequest;
  private number: number;

  constructor(private readonly options: RequestOptions) {
    const selections = queries[options.query];
    this.random = createRandom(options.firstNumber);
    this.number = options.firstNumber;
    this.usual = {
      body: bodyOf(selections),
      user: 'Bearer user-0',
      selections,
      expected: answerFrom(selections),
      isFresh: false,
    };
  }

  next(): BenchmarkRequest {
    this.number += 1;
    const user = this.options.distinct ? `Bearer user-${this.number}` : this.usual.user;
    if (this.options.freshShare === 0 || this.random() >= this.options.freshShare) {
      return { ...this.usual, user };
    }
    const selections = freshOperation(this.usual.selections, this.number);
    return { ...this.usual, user, selections, body: bodyOf(selections), isFresh: true };
  }
}

function bodyOf(selections: readonly Selection[]): string {
  return JSON.stringify({ query: `query ${printSelections(selections)}` });
}
