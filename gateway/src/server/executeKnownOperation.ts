import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InvalidVariables } from '../execution/errors/InvalidVariables';
import type { RequestContext } from '../RequestContext';
import type { KnownOperation } from './findKnownOperation';
import { extensionsOf, finishOperation } from './finishOperation';
import { logBroken } from './logBroken';
import { maskError } from './maskError';

/** The parts of an answer, in the order in which they are written. */
export interface KnownAnswer {
  /** The status that a refusal of the variables asks for. */
  status: number | undefined;
  result: {
    errors: readonly GraphQLFormattedError[] | undefined;
    data: Readonly<Record<string, unknown>> | null | undefined;
    extensions: Readonly<Record<string, unknown>> | undefined;
  };
}

/** Executes a known operation and no more than that: its answer, its errors and its log are those that Apollo Server would give it. */
export async function executeKnownOperation(
  known: KnownOperation,
  context: RequestContext,
): Promise<KnownAnswer> {
  const { status, data, errors } = await execute(known, context);
  const { name, type } = known.operation;
  const finished = finishOperation({ name, type, errors }, context);
  return { status, result: { errors: finished, data, extensions: extensionsOf(context) } };
}

interface Outcome {
  status?: number;
  data: KnownAnswer['result']['data'];
  errors: KnownAnswer['result']['errors'];
}

async function execute(
  { executor, operation, variables }: KnownOperation,
  context: RequestContext,
): Promise<Outcome> {
  try {
    const { data, errors = [] } = await executor.execute(operation, variables, context);
    if (errors.length === 0) return { data, errors: undefined };
    logBroken(errors, context);
    return { data, errors: errors.map((error) => maskError(error, error)) };
  } catch (thrown) {
    return refuse(thrown, context);
  }
}

function refuse(thrown: unknown, context: RequestContext): Outcome {
  const errors = errorsOf(thrown);
  logBroken(errors, context);
  return { status: statusFor(thrown), data: undefined, errors: errors.map(format) };
}

function statusFor(thrown: unknown): number {
  if (thrown instanceof InvalidVariables) return 400;
  if (!(thrown instanceof GraphQLError)) return 500;
  return (thrown.extensions.http as { status?: number } | undefined)?.status ?? 400;
}

function errorsOf(thrown: unknown): readonly GraphQLError[] {
  if (thrown instanceof InvalidVariables) return thrown.errors;
  if (thrown instanceof GraphQLError) return [thrown];
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return [new GraphQLError(originalError.message, { originalError })];
}

function format(error: GraphQLError): GraphQLFormattedError {
  const { http: _head, ...extensions } = error.extensions;
  return maskError({ ...error.toJSON(), extensions }, error);
}
