import { Pool, type buildConnector } from 'undici';
import { AnswerReader } from '../../subgraphs/AnswerReader';
import { Deadlines } from '../../subgraphs/Deadlines';
import { HttpExchange, type HttpAnswer } from '../../subgraphs/HttpExchange';
import { HttpFaults } from '../../subgraphs/HttpFaults';
import type { SubgraphResponse } from '../../subgraphs/SubgraphClient';
import { isRefusal } from './isRefusal';
import { ProbeOverdue } from './ProbeOverdue';
import { ProbeRefused } from './ProbeRefused';

export interface ProbeClientOptions {
  /** The member's name, for messages. */
  name: string;
  url: string;
  /** Adds what a signature needs to a request: names and values in turn. Absent: nothing is signed. */
  sign: ((request: { body: string; requestId: string }) => string[]) | undefined;
  /** How connections are made; for whoever keeps them from private addresses. */
  connect: buildConnector.connector | undefined;
  /** When everything has to be over, on the clock of `performance.now()`. */
  deadlineAt: number;
  signal: AbortSignal | undefined;
}

/** A request as it is sent, so that the very same can be sent again. */
export interface ProbeRequest {
  body: string;
  headers: string[];
}

export interface ProbeAnswer {
  status: number;
  response: SubgraphResponse;
  milliseconds: number;
}

const timeoutMs = 2_000;
const maximumBytes = 4 * 1024 * 1024;
const connections = 8;

/** Asks a server that is no member yet: short deadlines, small answers, no redirects, no mutations. */
export class ProbeClient {
  private readonly pool: Pool;
  private readonly url: URL;
  private readonly deadlines = new Deadlines();
  private readonly faults: HttpFaults;
  private readonly reader: AnswerReader;
  private readonly id = `probe-${Math.random().toString(36).slice(2, 10)}`;
  private sent = 0;

  constructor(private readonly options: ProbeClientOptions) {
    const { name, connect = { timeout: timeoutMs } } = options;
    this.url = new URL(options.url);
    this.faults = new HttpFaults({ subgraph: name, maximumBytes });
    this.reader = new AnswerReader(this.faults, maximumBytes);
    const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
    this.pool = new Pool(this.url.origin, { connections, connect, ...timeouts });
  }

  get signs(): boolean {
    return this.options.sign !== undefined;
  }

  /**
   * Rejects with a SubgraphError when there is no GraphQL response, with ProbeRefused when the server asks who it is, and
   * with ProbeOverdue when all time is over.
   */
  async ask(query: string, variables?: Record<string, unknown>): Promise<ProbeAnswer> {
    return this.send(this.prepare(JSON.stringify({ query, variables })));
  }

  /** A request that is signed, if requests are; by the gateway as it signs usually, or as is given. */
  prepare(body: string, sign = this.options.sign): ProbeRequest {
    const { requestId, headers } = this.begin();
    return { body, headers: [...headers, ...(sign?.({ body, requestId }) ?? [])] };
  }

  prepareUnsigned(body: string): ProbeRequest {
    return { body, headers: this.begin().headers };
  }

  async send(request: ProbeRequest): Promise<ProbeAnswer> {
    const { pathname, search } = this.url;
    const sentAt = performance.now();
    const answer = await this.exchange('POST', `${pathname}${search}`, request);
    const milliseconds = performance.now() - sentAt;
    if (isRefusal(answer.status)) throw new ProbeRefused(answer);
    const response = await this.reader.read(answer);
    return { status: answer.status, response, milliseconds };
  }

  /** The status of a server's answer, whatever else is in it. */
  async statusOf(request: ProbeRequest): Promise<{ status: number; hasData: boolean }> {
    const { pathname, search } = this.url;
    const answer = await this.exchange('POST', `${pathname}${search}`, request);
    const response = await this.reader.read(answer).catch(() => undefined);
    return { status: answer.status, hasData: response?.data != null };
  }

  async healthStatus(): Promise<number> {
    const { headers } = this.begin();
    return (await this.exchange('GET', '/health/ready', { headers: headers.slice(4) })).status;
  }

  async close(): Promise<void> {
    await this.pool.destroy();
    this.deadlines.close();
  }

  private begin(): { requestId: string; headers: string[] } {
    const requestId = `${this.id}-${++this.sent}`;
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    const graphql = ['content-type', 'application/json', 'accept', accept];
    return { requestId, headers: [...graphql, 'x-request-id', requestId] };
  }

  private exchange(
    method: 'GET' | 'POST',
    path: string,
    { body, headers }: Partial<ProbeRequest> & Pick<ProbeRequest, 'headers'>,
  ): Promise<HttpAnswer> {
    const { signal, deadlineAt } = this.options;
    const sentAt = performance.now();
    signal?.throwIfAborted();
    if (sentAt >= deadlineAt) throw new ProbeOverdue();
    return new Promise<HttpAnswer>((resolve, reject) => {
      const exchange: HttpExchange = new HttpExchange({
        expiresAt: Math.min(sentAt + timeoutMs, deadlineAt),
        request: { signal },
        maximumBytes,
        resolve: (answer) => {
          this.deadlines.remove(exchange);
          resolve(answer);
        },
        reject: (error) => {
          this.deadlines.remove(exchange);
          const isOver = error.failure === 'overdue' && performance.now() >= deadlineAt;
          const times = { sentAt, timeoutMs, deadlineAt };
          reject(isOver ? new ProbeOverdue() : this.faults.ofExchange(error, times));
        },
      });
      this.deadlines.add(exchange);
      this.pool.dispatch({ method, path, headers, ...(body !== undefined && { body }) }, exchange);
    });
  }
}
