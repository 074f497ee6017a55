import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import { GraphQLError } from 'graphql';

interface PlanningErrorOptions {
  code: ErrorCode;
  /** Status of an answer that holds nothing else. */
  status: number;
  /** What the planner said: for the log, never for clients. */
  cause?: unknown;
}

/** There is no plan for an operation. The message and the code are for clients; they name nothing of the planner. */
export class PlanningError extends GraphQLError {
  override name = 'PlanningError';
  override readonly cause: unknown;

  constructor(message: string, { code, status, cause }: PlanningErrorOptions) {
    super(message, { extensions: { code, http: { status } } });
    this.cause = cause;
  }

  /** Planning takes longer than it may. */
  static tooSlow(): PlanningError {
    return new PlanningError(
      'The gateway found no plan for this operation in time. Ask for less at once.',
      { code: 'OPERATION_NOT_PLANNED', status: 400 },
    );
  }

  /** Too many operations wait to be planned. */
  static busy(): PlanningError {
    return new PlanningError(
      'The gateway has too many new operations to plan at the moment. Send this one again in a while.',
      { code: 'SERVER_BUSY', status: 503 },
    );
  }

  /** The plan holds something that this gateway does not execute: `Defer`, `Subscription`, or what a planner has newly learnt. */
  static unsupported(what: string): PlanningError {
    return new PlanningError(
      'The gateway cannot execute this operation: it answers queries and mutations, without @defer and @stream.',
      { code: 'OPERATION_NOT_PLANNED', status: 400, cause: new Error(`The plan holds ${what}.`) },
    );
  }

  /** All plans would bring wrong data for a field. */
  static unsound(field: string, cause: unknown): PlanningError {
    return new PlanningError(
      `The gateway found no sound plan for this operation because of ${field}. Ask for it in an operation of its own.`,
      { code: 'OPERATION_NOT_PLANNED', status: 400, cause },
    );
  }

  /** No planner found a plan. */
  static failed(cause: unknown): PlanningError {
    return new PlanningError(
      'The gateway could not plan this operation. The log of the server says why.',
      { code: 'INTERNAL_SERVER_ERROR', status: 500, cause },
    );
  }
}
