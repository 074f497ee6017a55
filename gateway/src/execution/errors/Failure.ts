import type { GraphQLFormattedError } from 'graphql';

type Path = readonly (string | number)[];

/** One failed request to a subgraph adds no more errors than this to the answer. */
export const maximumErrorsPerFetch = 100;

/** A request to a subgraph, or a part of it, that left fields without a value: each of them gets its error. */
export class Failure {
  private last: GraphQLFormattedError | undefined;
  private written = 0;

  constructor(private readonly error: Omit<GraphQLFormattedError, 'path' | 'locations'>) {}

  get subgraph(): unknown {
    return this.error.extensions?.subgraph;
  }

  /** The error at one place; undefined when there have been so many that the last of them only counts the rest. */
  at(path: Path): GraphQLFormattedError | undefined {
    this.written += 1;
    if (this.last !== undefined && this.written > maximumErrorsPerFetch) {
      const furtherErrors = this.written - maximumErrorsPerFetch;
      Object.assign(this.last, { extensions: { ...this.last.extensions, furtherErrors } });
      return undefined;
    }
    this.last = { ...this.error, path };
    return this.last;
  }
}
