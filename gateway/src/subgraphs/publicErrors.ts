import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from './SubgraphClient';
import type { SubgraphError } from './SubgraphError';

type Path = readonly (string | number)[];

/** The request to a subgraph whose errors are made public. */
export interface ErrorScope {
  subgraph: string;
  /** Whether the request looked up entities by key, so that paths in its answer start with `_entities` and an index. */
  isEntityFetch: boolean;
  /** The places in the answer that stay null when the whole request fails. */
  nulledPaths: () => readonly Path[];
}

const codePattern = /^[A-Z][A-Z0-9_]{0,63}$/;
const maximumMessageLength = 1000;

/** One failed request to a subgraph adds no more errors than this to the answer. */
export const maximumErrorsPerFetch = 100;

/** The errors of a subgraph's answer as clients of the gateway see them. Those of the request as a whole get the paths that they nulled. */
export function publicErrors(
  { data, errors = [] }: SubgraphResponse,
  scope: ErrorScope,
): GraphQLFormattedError[] {
  const hasPlace = ({ path }: GraphQLFormattedError) =>
    path !== undefined && (!scope.isEntityFetch || typeof path[1] === 'number');
  const located = errors.filter(hasPlace).map((error) => publicError(error, scope.subgraph));
  const general = errors
    .filter((error) => !hasPlace(error))
    .map(({ path: _nowhere, ...error }) => publicError(error, scope.subgraph));
  const [first, ...rest] = general;
  if (first === undefined || data) return bound([...located, ...general]);
  return bound([...spread(first, scope.nulledPaths()), ...rest, ...located]);
}

/** A failed request to a subgraph as clients of the gateway see it: one error for each field that stays null. */
export function failureErrors(
  { message, code }: SubgraphError,
  { subgraph, nulledPaths }: ErrorScope,
): GraphQLFormattedError[] {
  return bound(spread({ message, extensions: { code, subgraph } }, nulledPaths()));
}

/** Whether a subgraph meant an error for clients: it has a code, and another one than INTERNAL_SERVER_ERROR. */
export function isMeantForClients({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code;
  return typeof code === 'string' && codePattern.test(code) && code !== 'INTERNAL_SERVER_ERROR';
}

function publicError(error: GraphQLFormattedError, subgraph: string): GraphQLFormattedError {
  const place = error.path ? { path: error.path } : {};
  if (!isMeantForClients(error)) {
    const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
    const message = `The subgraph "${subgraph}" failed to resolve this field.`;
    return { message, ...place, extensions: { code, subgraph } };
  }
  const { code, argument } = error.extensions!;
  const extensions =
    typeof argument === 'string' ? { code, argument, subgraph } : { code, subgraph };
  return { message: error.message.slice(0, maximumMessageLength), ...place, extensions };
}

function spread(error: GraphQLFormattedError, paths: readonly Path[]): GraphQLFormattedError[] {
  return paths.length === 0 ? [error] : paths.map((path) => ({ ...error, path }));
}

/** Keeps an answer readable: of very many errors the first stay, and the last of them says how many were left out. */
function bound(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  const furtherErrors = errors.length - maximumErrorsPerFetch;
  if (furtherErrors <= 0) return errors;
  const kept = errors.slice(0, maximumErrorsPerFetch);
  const last = kept.pop()!;
  return [...kept, { ...last, extensions: { ...last.extensions, furtherErrors } }];
}
