import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';

export interface TestSubgraph {
  url: string;
  /** The requests it had, oldest first. */
  requests: { headers: IncomingMessage['headers']; body: SubgraphBody }[];
  stop: () => Promise<void>;
}

interface SubgraphBody {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export type Answer = (body: SubgraphBody, response: ServerResponse) => unknown;

/** A bare HTTP server that answers as told, as a subgraph in another language might. */
export async function startSubgraph(answer: Answer, port = 0): Promise<TestSubgraph> {
  const requests: TestSubgraph['requests'] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return response.writeHead(404).end();
    const body = JSON.parse(await text(request)) as SubgraphBody;
    requests.push({ headers: request.headers, body });
    return answer(body, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
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

/** Answers by executing a schema, as a subgraph that is well. */
export function answerWith(schema: GraphQLSchema): Answer {
  return async ({ query, variables, operationName }, response) => {
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      operationName,
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };
}
