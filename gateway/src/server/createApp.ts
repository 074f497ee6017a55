import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { exportHeaders } from './addExport';
import { brotliOptions, gzipOptions } from './compressAnswer';
import { versionHeader } from './GraphQLFront';
import { bodyLimitBytes } from './refuseRequest';
import { requestIdOf } from './requestId';

/** For a client to send its request. */
const receiveTimeoutMs = 30_000;

/** The HTTP server with what all its routes have in common: request ids, headers for safety, CORS and compression. */
export async function createApp(corsOrigins: readonly string[]): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: receiveTimeoutMs,
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    done();
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
      exposedHeaders: ['x-request-id', 'server-timing', versionHeader, ...exportHeaders],
      maxAge: 600,
    });
  }
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions,
    zlibOptions: gzipOptions,
    // Bodies of requests stay as they are: unfolding what strangers send is a way to be flooded.
    globalDecompression: false,
  });
  return app;
}
