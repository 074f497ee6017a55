import type { GraphQLFormattedError } from 'graphql';
import { fairTimeMs } from './Deadlines';
import type { ExchangeError } from './HttpExchange';
import { InflateError } from './inflate';
import { SubgraphError, type SubgraphFailure } from './SubgraphError';

const longestMessage = 500;

export interface HttpFaultsOptions {
  subgraph: string;
  maximumBytes: number;
}

/** How long an exchange had. */
export interface ExchangeTimes {
  /** On the clock of `performance.now()`. */
  sentAt: number;
  timeoutMs: number;
  deadlineAt: number;
}

/** What can go wrong with a subgraph behind HTTP, in the words that clients of the gateway get. */
export class HttpFaults {
  constructor(private readonly options: HttpFaultsOptions) {}

  ofExchange({ failure, begun, cause }: ExchangeError, times: ExchangeTimes): SubgraphError {
    if (failure === 'oversized') return this.oversized();
    if (failure === 'cancelled') return this.cancelled();
    if (failure === 'overdue') return this.overdue(times);
    if ((cause as Error).name === 'HTTPParserError') {
      return this.invalid('answered with something that is not HTTP', cause);
    }
    const reason = begun ? 'broke off its answer' : 'could not be reached';
    return this.unavailable(reason, 'unreachable', cause);
  }

  ofStatus(status: number): SubgraphError {
    const isBusy = status >= 502 && status <= 504;
    return this.unavailable(`answered with HTTP status ${status}`, isBusy ? 'busy' : 'failed');
  }

  ofEncoding(error: unknown): unknown {
    if (!(error instanceof InflateError)) return error;
    if (error.failure === 'oversized') return this.oversized();
    return error.failure === 'malformed'
      ? this.invalid('answered with a broken compression', error)
      : this.invalid('answered in an encoding that was not asked for', error);
  }

  /** The member's own words are for the log: clients can do nothing about them. */
  ofSignature({ message, extensions }: GraphQLFormattedError): SubgraphError {
    const cause = new Error(`${String(extensions?.code)}: ${message.slice(0, longestMessage)}`);
    return this.unavailable("does not accept this gateway's requests", 'failed', cause);
  }

  cancelled(): SubgraphError {
    return this.unavailable('was not waited for', 'cancelled');
  }

  invalid(reason: string, cause?: unknown): SubgraphError {
    const code = 'SUBGRAPH_INVALID_RESPONSE';
    const { subgraph } = this.options;
    return new SubgraphError({ subgraph, code, reason, failure: 'invalid', cause });
  }

  private oversized(): SubgraphError {
    return this.invalid(`answered with more than ${this.options.maximumBytes} bytes`);
  }

  private overdue({ timeoutMs, deadlineAt, sentAt }: ExchangeTimes): SubgraphError {
    if (sentAt + timeoutMs <= deadlineAt) {
      return this.unavailable(`did not answer within ${timeoutMs / 1000} s`, 'overdue');
    }
    const failure = deadlineAt - sentAt < fairTimeMs ? 'hurried' : 'overdue';
    return this.unavailable('did not answer before the request was due', failure);
  }

  private unavailable(reason: string, failure: SubgraphFailure, cause?: unknown): SubgraphError {
    const code = 'SUBGRAPH_UNAVAILABLE';
    const { subgraph } = this.options;
    return new SubgraphError({ subgraph, code, reason, failure, cause });
  }
}
