import { Pool, type Dispatcher } from 'undici';
import { parseGraphQLResponse } from './parseGraphQLResponse';
import { acceptedEncodings, BodyError, readBoundedBody } from './readBoundedBody';
import type { SubgraphClient, SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

export interface HttpClientOptions {
  name: string;
  url: string;
  /** From the first byte sent to the last byte of the answer. */
  timeoutMs: number;
  /** Size of the largest answer, counted after decompression. */
  maximumBytes?: number;
}

const defaultMaximumBytes = 16 * 1024 * 1024;
const connections = 64;
const connectTimeoutMs = 5_000;
const healthTimeoutMs = 2_000;

interface Exchange {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

interface Answer {
  status: number;
  text: string;
}

/** A subgraph behind HTTP: kept-alive connections, a deadline, a largest size, no redirects. */
export class HttpClient implements SubgraphClient {
  readonly name: string;
  private readonly pool: Pool;
  private readonly path: string;

  constructor(private readonly options: HttpClientOptions) {
    const { origin, pathname, search } = new URL(options.url);
    this.name = options.name;
    this.path = `${pathname}${search}`;
    this.pool = new Pool(origin, { connections, connect: { timeout: connectTimeoutMs } });
  }

  async execute({ requestId, signal, ...operation }: SubgraphRequest): Promise<SubgraphResponse> {
    const { status, text } = await this.exchange({
      method: 'POST',
      path: this.path,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'x-request-id': requestId,
      },
      body: JSON.stringify(operation),
      timeoutMs: this.options.timeoutMs,
      signal,
    });
    return this.readAnswer(status, text);
  }

  /** Asks the subgraph's own readiness; a server that has no such address is asked for the least of all operations. */
  async checkReady(): Promise<void> {
    const timeoutMs = Math.min(healthTimeoutMs, this.options.timeoutMs);
    const { status } = await this.exchange({ method: 'GET', path: '/health/ready', timeoutMs });
    if (status === 404) await this.execute({ query: '{ __typename }', requestId: 'health' });
    else if (status !== 200) throw this.unavailable(`answered with HTTP status ${status}`);
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }

  private readAnswer(status: number, text: string): SubgraphResponse {
    if (status >= 500 || status === 429) {
      throw this.unavailable(`answered with HTTP status ${status}`);
    }
    const response = parseGraphQLResponse(text);
    const expected = status < 300 || (status >= 400 && response?.data == null);
    if (response !== undefined && expected) return response;
    const reason =
      status < 300 ? 'answered with no GraphQL response' : `answered with HTTP status ${status}`;
    throw new SubgraphError({ subgraph: this.name, code: 'SUBGRAPH_INVALID_RESPONSE', reason });
  }

  private async exchange({ timeoutMs, signal, headers, ...request }: Exchange): Promise<Answer> {
    const controller = new AbortController();
    const deadline = this.unavailable(`did not answer within ${timeoutMs / 1000} s`);
    const timer = setTimeout(() => controller.abort(deadline), timeoutMs);
    const cancel = () => controller.abort(this.unavailable('was not waited for'));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    try {
      const response = await this.pool.request({
        ...request,
        headers: { ...headers, 'accept-encoding': acceptedEncodings },
        signal: controller.signal,
      });
      return { status: response.statusCode, text: await this.readText(response) };
    } catch (error) {
      throw this.describe(controller.signal.aborted ? controller.signal.reason : error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  }

  private async readText({ headers, body }: Dispatcher.ResponseData): Promise<string> {
    const encoding = headers['content-encoding']?.toString();
    const { maximumBytes = defaultMaximumBytes } = this.options;
    return readBoundedBody(body, { encoding, maximumBytes });
  }

  private describe(error: unknown): SubgraphError {
    if (error instanceof SubgraphError) return error;
    if (error instanceof BodyError) return this.invalid(error.message, error);
    const { code = '' } = error as { code?: string };
    if (/^(Z_|ERR_(BROTLI_|_ERROR_))/.test(code)) {
      return this.invalid('answered with a broken compression', error);
    }
    if ((error as Error).name === 'HTTPParserError') {
      return this.invalid('answered with something that is not HTTP', error);
    }
    return this.unavailable('could not be reached', error);
  }

  private unavailable(reason: string, cause?: unknown): SubgraphError {
    return new SubgraphError({ subgraph: this.name, code: 'SUBGRAPH_UNAVAILABLE', reason, cause });
  }

  private invalid(reason: string, cause?: unknown): SubgraphError {
    return new SubgraphError({
      subgraph: this.name,
      code: 'SUBGRAPH_INVALID_RESPONSE',
      reason,
      cause,
    });
  }
}
