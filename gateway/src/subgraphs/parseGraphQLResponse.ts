import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from './SubgraphClient';

/** Reads text as a GraphQL response, or resolves to undefined when it is none: no JSON, no `data`, malformed errors. */
export function parseGraphQLResponse(text: string): SubgraphResponse | undefined {
  const body = parseJson(text);
  if (!isObject(body)) return undefined;
  const { data, errors } = body;
  const extensions = isObject(body.extensions) ? { extensions: body.extensions } : {};
  if (data !== undefined && data !== null && !isObject(data)) return undefined;
  if (errors !== undefined && !isErrorList(errors)) return undefined;
  if (errors === undefined) return isObject(data) ? { data, ...extensions } : undefined;
  return data === undefined ? { errors } : { data, errors, ...extensions };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isErrorList(value: unknown): value is GraphQLFormattedError[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((error) => isObject(error) && typeof error.message === 'string')
  );
}
