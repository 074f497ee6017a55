import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse, type GraphQLSchema } from 'graphql';

interface Answer {
  status: number;
  body: Buffer;
}

const rememberedAnswers = 500;

/** One member behind HTTP. Its data never change, so it answers the same body from memory: it must not be what limits a gateway. */
export class SubgraphServer {
  requests = 0;
  requestsWithUser = 0;
  users = new Set<string>();
  /** How long the next answer takes. */
  delayMs: () => number = () => 0;
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => this.receive(request, response));

  constructor(private readonly schema: GraphQLSchema) {
    this.server.keepAliveTimeout = 600_000;
  }

  /** Its address, on a free port. */
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1', 1024);
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    this.count(request);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString();
      const answer = this.answers.get(text);
      if (answer !== undefined) this.sendLater(response, answer);
      else void this.remember(text).then((first) => this.sendLater(response, first));
    });
  }

  private count({ headers }: IncomingMessage): void {
    this.requests += 1;
    if (headers.authorization === undefined) return;
    this.requestsWithUser += 1;
    this.users.add(headers.authorization);
  }

  private async remember(text: string): Promise<Answer> {
    const answer = await this.answer(text);
    if (this.answers.size >= rememberedAnswers) {
      this.answers.delete(this.answers.keys().next().value!);
    }
    this.answers.set(text, answer);
    return answer;
  }

  private async answer(text: string): Promise<Answer> {
    try {
      const { query, variables, operationName } = JSON.parse(text);
      const result = await execute({
        schema: this.schema,
        document: parse(query, { noLocation: true }),
        variableValues: variables,
        operationName,
      });
      return { status: 200, body: Buffer.from(JSON.stringify(result)) };
    } catch (error) {
      const errors = [{ message: (error as Error).message }];
      return { status: 400, body: Buffer.from(JSON.stringify({ errors })) };
    }
  }

  private sendLater(response: ServerResponse, answer: Answer): void {
    const delay = this.delayMs();
    if (delay > 0) setTimeout(() => send(response, answer), delay);
    else send(response, answer);
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': body.length,
  });
  response.end(body);
}
