import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What answers for the members that are not here. */
export interface LocalMembersOptions {
  /** Answers a GraphQL request to a member, given its body. */
  answer: (
    member: string,
    body: string,
    headers: IncomingMessage['headers'],
  ) => Promise<LocalAnswer>;
  /** The keys that sign requests to the subgraph, as a JWKS. */
  jwks: () => Promise<{ keys: unknown[] }>;
}

export interface LocalAnswer {
  status: number;
  contentType: string;
  body: string;
}

/**
 * A server on this machine alone that stands in for the other members. Its addresses hold a secret, so that no page in a browser
 * can use the key with which it asks the graph.
 */
export class LocalMembers {
  private readonly secret = randomBytes(16).toString('hex');
  private readonly server: Server;

  constructor(private readonly options: LocalMembersOptions) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        send(response, 502, { errors: [{ message: (error as Error).message }] });
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
  }

  urlOf(member: string): string {
    return `${this.base}/${encodeURIComponent(member)}`;
  }

  get jwksUrl(): string {
    return `${this.base}/.well-known/jwks.json`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private get base(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${this.secret}`;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request;
    // Where a gateway asks for health: the members' own is not known here.
    if (method === 'GET' && url === '/health/ready')
      return send(response, 200, { status: 'ready' });
    const prefix = `/${this.secret}/`;
    if (!url.startsWith(prefix))
      return send(response, 404, { errors: [{ message: 'Not found.' }] });
    const name = decodeURIComponent(url.slice(prefix.length));
    if (method === 'GET' && name === '.well-known/jwks.json')
      return send(response, 200, await this.options.jwks());
    if (method !== 'POST') return send(response, 405, { errors: [{ message: 'Only POST.' }] });
    const answer = await this.options.answer(name, await text(request), request.headers);
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
