import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';

/** A request as it came over the wire. */
export interface RecordedRequest {
  method: string;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Recorder {
  url: string;
  /** Oldest first. */
  requests: RecordedRequest[];
  stop: () => Promise<void>;
}

/** A subgraph that verifies nothing and keeps all that it is sent, as somebody in between could. */
export async function recordRequests(schema: GraphQLSchema): Promise<Recorder> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return response.writeHead(404).end();
    const body = await buffer(request);
    const headers = request.headers as Record<string, string>;
    requests.push({ method: request.method!, headers, body });
    const { query, variables } = JSON.parse(body.toString()) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const result = await graphql({ schema, source: query, variableValues: variables });
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a recorded request to a server, byte for byte, and reads the JSON that comes back. */
export function replay(
  url: string,
  { method, headers, body }: RecordedRequest,
): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const { connection: _theirs, host: _other, ...sent } = headers;
    const length = { 'content-length': String(body.length) };
    const outgoing = send(url, { method, headers: { ...sent, ...length } }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode!, body: JSON.parse(answer) }),
        reject,
      );
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
