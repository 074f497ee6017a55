import type { LookupFunction } from 'node:net';
import type {
  RequestSigner,
  SignableRequest,
} from '@agency-graph/subgraph-kit/http-signatures/request-signer';
import { Pool } from 'undici';
import { AnswerReader } from './AnswerReader';
import { Deadlines } from './Deadlines';
import { HttpExchange, type HttpAnswer } from './HttpExchange';
import { HttpFaults, type ExchangeTimes } from './HttpFaults';
import { acceptedEncodings } from './inflate';
import { requestBody } from './requestVariables';
import type { SubgraphClient, SubgraphRequest, SubgraphResponse } from './SubgraphClient';

export interface HttpClientOptions {
  name: string;
  url: string;
  /** From the first byte sent to the last byte of the answer. */
  timeoutMs: number;
  /** Size of the largest answer, counted after decompression. */
  maximumBytes?: number | undefined;
  /** Whether to ask for compressed answers. Those that come compressed without being asked for are read all the same. */
  compression?: boolean | undefined;
  /** Connections that are open at once, at most. */
  connections?: number | undefined;
  /** Signs each request for this subgraph. Absent: requests are not signed. */
  signer?: RequestSigner | undefined;
  /** Finds the addresses of its host: as node does when left out. */
  lookup?: LookupFunction | undefined;
}

const defaultMaximumBytes = 16 * 1024 * 1024;
const defaultConnections = 64;
const connectTimeoutMs = 5_000;
const healthTimeoutMs = 2_000;
const leastOperation = '{"query":"{ __typename }"}';
const graphqlHeaders = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json;q=0.9',
];

interface Exchange extends ExchangeTimes {
  method: 'GET' | 'POST';
  path: string;
  headers: string[];
  body?: string;
  /** What it is made for, if anybody may give it up. */
  request?: SubgraphRequest;
}

/** A subgraph behind HTTP: kept-alive connections, a deadline, a largest size, no redirects. */
export class HttpClient implements SubgraphClient {
  readonly name: string;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly headers: readonly string[];
  private readonly maximumBytes: number;
  private readonly deadlines = new Deadlines();
  private readonly faults: HttpFaults;
  private readonly reader: AnswerReader;

  constructor(private readonly options: HttpClientOptions) {
    const { name, timeoutMs, maximumBytes = defaultMaximumBytes } = options;
    const { origin, pathname, search } = new URL(options.url);
    const { connections = defaultConnections, compression = false } = options;
    this.name = name;
    this.path = `${pathname}${search}`;
    this.maximumBytes = maximumBytes;
    this.headers = compression
      ? [...graphqlHeaders, 'accept-encoding', acceptedEncodings]
      : graphqlHeaders;
    this.faults = new HttpFaults({ subgraph: name, maximumBytes });
    this.reader = new AnswerReader(this.faults, maximumBytes);
    const { lookup } = options;
    const connect = {
      timeout: Math.min(connectTimeoutMs, timeoutMs),
      ...(lookup && { lookup }),
    };
    // The deadlines here are total; undici's own would only start further timers.
    this.pool = new Pool(origin, { connections, connect, headersTimeout: 0, bodyTimeout: 0 });
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    if (request.operation.type === 'mutation' && request.signal?.aborted) {
      throw this.faults.cancelled();
    }
    const { requestId, headers: forwarded } = request;
    const body = requestBody(request);
    const answer = await this.exchange({
      method: 'POST',
      path: this.path,
      headers: this.headersOf({ body, requestId, forwarded }),
      body,
      sentAt: performance.now(),
      timeoutMs: this.options.timeoutMs,
      deadlineAt: request.deadlineAt,
      request,
    });
    return this.reader.read(answer, request);
  }

  /** Asks the subgraph's own readiness; a server that has no such address is asked for the least of all operations. */
  async checkReady(): Promise<void> {
    const times = {
      sentAt: performance.now(),
      timeoutMs: Math.min(healthTimeoutMs, this.options.timeoutMs),
      deadlineAt: Number.POSITIVE_INFINITY,
    };
    const health = { path: '/health/ready', headers: [], ...times };
    const { status } = await this.exchange({ method: 'GET', ...health });
    if (status === 404) {
      const headers = this.headersOf({ body: leastOperation, requestId: 'health' });
      const operation = { path: this.path, headers, body: leastOperation, ...times };
      await this.reader.read(await this.exchange({ method: 'POST', ...operation }));
    } else if (status !== 200) throw this.faults.ofStatus(status);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
    this.deadlines.close();
  }

  /** Signed anew for each attempt: a member accepts a signature once. */
  private headersOf(request: SignableRequest): string[] {
    const { requestId, forwarded } = request;
    const headers = [...this.headers, 'x-request-id', requestId];
    for (const name in forwarded) headers.push(name, forwarded[name]!);
    const { signer } = this.options;
    if (signer !== undefined) headers.push(...signer(request));
    return headers;
  }

  private exchange({ method, path, headers, body, request, ...times }: Exchange) {
    return new Promise<HttpAnswer>((resolve, reject) => {
      const exchange: HttpExchange = new HttpExchange({
        expiresAt: Math.min(times.sentAt + times.timeoutMs, times.deadlineAt),
        request,
        maximumBytes: this.maximumBytes,
        resolve: (answer) => {
          this.deadlines.remove(exchange);
          resolve(answer);
        },
        reject: (error) => {
          this.deadlines.remove(exchange);
          reject(this.faults.ofExchange(error, times));
        },
      });
      this.deadlines.add(exchange);
      this.pool.dispatch({ method, path, headers, body }, exchange);
    });
  }
}
