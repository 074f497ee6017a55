import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { maskError } from '@agency-graph/subgraph-kit/mask-error';
import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import {
  extensionsOf,
  noteSyntheticDuring,
  type SyntheticNote,
} from '@agency-graph/subgraph-kit/synthetic-note';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { Deadlines, fairTimeMs, overdue } from './Deadlines';
import type { MemberState, ObservedClient } from './ObservedClient';
import { OperationCache } from './OperationCache';
import { requestVariables } from './requestVariables';
import type { SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

interface InProcessClientOptions {
  hosted: Pick<HostedSubgraph, 'name' | 'schema' | 'createContext' | 'checkReady' | 'close'>;
  timeoutMs: number;
  log: Log;
}

/** A subgraph in the gateway's own process: its compiled operations are executed directly, each time with a fresh context. */
export class InProcessClient implements ObservedClient {
  readonly name: string;
  private inFlight = 0;
  readonly handsOver = true;
  private readonly operations: OperationCache;
  private readonly deadlines = new Deadlines();

  constructor(private readonly options: InProcessClientOptions) {
    this.name = options.hosted.name;
    this.operations = new OperationCache(options.hosted.schema);
  }

  /** Its breaker never opens: what is in this process cannot be out of reach. */
  get state(): MemberState {
    return { breaker: 'closed', inFlight: this.inFlight, queued: 0 };
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const checked = this.operations.get(request.operation);
    if (checked.errors) {
      return { errors: this.formatErrors(checked.errors, request, 'GRAPHQL_VALIDATION_FAILED') };
    }
    const { signal, deadlineAt } = request;
    if (signal?.aborted) {
      const why = signal.reason === overdue ? 'overdue' : 'cancelled';
      throw this.givenUp(why, performance.now(), deadlineAt);
    }
    const note: SyntheticNote = { noted: false };
    const result = noteSyntheticDuring(note, () =>
      checked.compiled.execute({
        contextValue: this.options.hosted.createContext(),
        variableValues: requestVariables(request),
      }),
    );
    const answer = result instanceof Promise ? await this.inTime(result, request) : result;
    return this.describe(answer, request, note);
  }

  checkReady(): Promise<void> {
    return this.options.hosted.checkReady();
  }

  close(): Promise<void> {
    this.deadlines.close();
    return this.options.hosted.close();
  }

  private describe(
    answer: ExecutionResult,
    request: SubgraphRequest,
    { noted }: SyntheticNote,
  ): SubgraphResponse {
    if (answer.errors === undefined && !noted) return answer;
    // Without `data`, execution never began: a variable has a value that its type does not take.
    const codeOfUncoded = 'data' in answer ? undefined : 'BAD_USER_INPUT';
    const { errors, extensions, ...data } = answer;
    return {
      ...data,
      ...(errors && { errors: this.formatErrors(errors, request, codeOfUncoded) }),
      ...(noted && { extensions: extensionsOf(this.name, extensions) }),
    };
  }

  /** Stops waiting when it is due or when nobody waits any more; the work itself ends by the limits of the database. */
  private inTime(
    result: Promise<ExecutionResult>,
    request: SubgraphRequest,
  ): Promise<ExecutionResult> {
    const now = performance.now();
    return new Promise((resolve, reject) => {
      const awaited = {
        expiresAt: Math.min(now + this.options.timeoutMs, request.deadlineAt),
        signal: request.signal,
        place: -1,
        giveUp: (why: 'overdue' | 'cancelled') =>
          reject(this.givenUp(why, now, request.deadlineAt)),
      };
      this.deadlines.add(awaited);
      this.inFlight += 1;
      const settled = () => {
        this.inFlight -= 1;
        this.deadlines.remove(awaited);
      };
      result.then(resolve, reject).then(settled, settled);
    });
  }

  private givenUp(why: 'overdue' | 'cancelled', waitedSince: number, dueAt: number): SubgraphError {
    const { timeoutMs } = this.options;
    const isOwn = waitedSince + timeoutMs <= dueAt;
    const isHurried = !isOwn && dueAt - waitedSince < fairTimeMs;
    const limit = isOwn ? `within ${timeoutMs / 1000} s` : 'before the request was due';
    return new SubgraphError({
      subgraph: this.name,
      code: 'SUBGRAPH_UNAVAILABLE',
      reason: why === 'cancelled' ? 'was not waited for' : `did not answer ${limit}`,
      failure: why === 'overdue' && isHurried ? 'hurried' : why,
    });
  }

  private formatErrors(
    errors: readonly GraphQLError[],
    { requestId }: SubgraphRequest,
    codeOfUncoded?: ErrorCode,
  ): GraphQLFormattedError[] {
    const log = this.options.log.child({ requestId });
    return errors.map((error) => {
      const code = error.extensions.code ?? codeOfUncoded;
      const extensions = { ...error.extensions, code };
      return maskError({ ...error.toJSON(), extensions }, error, log);
    });
  }
}
