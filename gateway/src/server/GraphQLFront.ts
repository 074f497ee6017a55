import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { chooseMediaType, defaultMediaType } from './chooseMediaType';
import { createRequestContext, type OperationDefaults } from './createRequestContext';
import { executeKnownOperation } from './executeKnownOperation';
import {
  findKnownOperation,
  type KnownOperation,
  type KnownOperations,
} from './findKnownOperation';
import { parseBody } from './parseBody';
import { readGraphQLBody, readGraphQLSearch } from './readGraphQLRequest';
import { sendAnswer } from './sendAnswer';
import { serverTiming } from './serverTiming';
import { statusOf } from './statusOf';
import { untilGone } from './untilGone';

export interface GraphQLFrontOptions {
  server: ApolloServer<RequestContext>;
  /** The operations that need no more than to be executed. */
  known: KnownOperations;
  /** What speaks against reading a body. */
  checkBody: (text: string) => readonly GraphQLError[];
  /** Names the supergraph that is served now. */
  version: () => string;
  defaults: OperationDefaults;
}

/** Names the supergraph by which an answer was made. */
export const versionHeader = 'x-supergraph-version';

/**
 * Answers GraphQL over HTTP. An operation that was met before is executed at once, which spares the larger part of the
 * work that a small query is; everything else goes through Apollo Server. Nobody can tell by the answer.
 */
export class GraphQLFront {
  constructor(private readonly options: GraphQLFrontOptions) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header(versionHeader, this.options.version());
    const { checkBody, defaults } = this.options;
    const body = request.method === 'POST' ? parseBody(request.body, checkBody) : undefined;
    const known = this.findKnown(request, body);
    const context = createRequestContext(request, untilGone(request.raw.socket), defaults);
    return known
      ? this.answerKnown(known, reply, context)
      : this.answerByApollo(request, reply, { body, context });
  }

  private findKnown(request: FastifyRequest, body: unknown): KnownOperation | undefined {
    const isPost = request.method === 'POST';
    const read = isPost ? readGraphQLBody(body) : readGraphQLSearch(searchOf(request));
    const known = read && findKnownOperation(read, this.options.known);
    return isPost || known?.operation.type === 'query' ? known : undefined;
  }

  private async answerKnown(
    known: KnownOperation,
    reply: FastifyReply,
    context: RequestContext,
  ): Promise<FastifyReply> {
    const { status, result } = await executeKnownOperation(known, context);
    const mediaType = chooseMediaType(reply.request.headers.accept) ?? defaultMediaType;
    const outcome = { status, hasData: result.data !== undefined, errors: result.errors };
    return sendAnswer(reply, {
      status: statusOf(outcome, mediaType),
      contentType: mediaType.contentType,
      text: JSON.stringify(result),
      timing: serverTiming(context),
    });
  }

  private async answerByApollo(
    request: FastifyRequest,
    reply: FastifyReply,
    { body, context }: { body: unknown; context: RequestContext },
  ): Promise<FastifyReply> {
    const answer = await this.options.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method === 'POST' ? 'POST' : 'GET',
        headers: headersOf(request),
        search: searchOf(request),
        body,
      },
      context: async () => context,
    });
    if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in parts.');
    // Another supergraph may have taken over since the request came.
    if (context.supergraphVersion) reply.header(versionHeader, context.supergraphVersion);
    const allow = answer.headers.get('allow');
    if (allow !== undefined) reply.header('allow', allow);
    const { contentType } = chooseMediaType(request.headers.accept) ?? defaultMediaType;
    const status = answer.status ?? 200;
    return sendAnswer(reply, {
      status,
      contentType,
      text: answer.body.string,
      timing: serverTiming(context),
    });
  }
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
