import type { GraphQLFormattedError } from 'graphql';

export interface Answer {
  data: unknown;
  errors: readonly Pick<GraphQLFormattedError, 'message' | 'path'>[];
}
