import type { GraphQLFormattedError } from 'graphql';

/**
 * Keeps the first error of each place: a plan may ask for a field in two requests, for the client and for another field
 * that requires it. Of a member that sends very many errors for one place, the number of the others is kept too.
 */
export function firstOfEachPlace(
  errors: readonly GraphQLFormattedError[],
): GraphQLFormattedError[] {
  const first = new Map<string, GraphQLFormattedError>();
  const kept: GraphQLFormattedError[] = [];
  const others = new Map<GraphQLFormattedError, number>();
  for (const error of errors) {
    const place = error.path && JSON.stringify(error.path);
    const known = place === undefined ? undefined : first.get(place);
    if (known === undefined) {
      kept.push(error);
      if (place !== undefined) first.set(place, error);
    } else {
      others.set(known, (others.get(known) ?? 0) + 1 + furtherErrorsOf(error));
    }
  }
  return kept.map((error) => {
    const count = others.get(error) ?? 0;
    if (count < worthCounting) return error;
    const furtherErrors = furtherErrorsOf(error) + count;
    return { ...error, extensions: { ...error.extensions, furtherErrors } };
  });
}

/** Fewer errors for one place than this are what plans bring about. */
const worthCounting = 10;

function furtherErrorsOf({ extensions }: GraphQLFormattedError): number {
  const count = extensions?.furtherErrors;
  return typeof count === 'number' ? count : 0;
}
