import type { Log } from '@agency-graph/subgraph-kit/log';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GateRefused } from '../registry/GateRefused';
import { RegistryError, type RegistryErrorCode } from '../registry/RegistryError';
import { registryRoutes, type RegistryServices } from './registryRoutes';

export interface AddRegistryOptions extends RegistryServices {
  log: Log;
}

/** Room for schemas that are larger than they may be, so that the gate can say so. */
const bodyLimitBytes = 4 * 1024 * 1024;
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const statuses: Readonly<Record<RegistryErrorCode, number>> = {
  BAD_REQUEST: 400,
  KEY_MISSING: 401,
  KEY_REFUSED: 401,
  KEY_OUT_OF_SCOPE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_KEYS: 409,
  GATE_REFUSED: 422,
  SERVER_BUSY: 429,
  REGISTRY_UNAVAILABLE: 503,
};

/** When to try again, in seconds. */
const retryAfter: Readonly<Partial<Record<RegistryErrorCode, number>>> = {
  SERVER_BUSY: 2,
  REGISTRY_UNAVAILABLE: 5,
};

/** Serves the registry at `/registry`, for agencies that join and for the graph's editors. */
export function addRegistry(app: FastifyInstance, { log, ...services }: AddRegistryOptions): void {
  app.register(async (scope) => {
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson);
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    });
    scope.setErrorHandler((error, request, reply) => answerError(error, { request, reply, log }));
    for (const { url, ...handlers } of registryRoutes(services)) {
      for (const method of methods) {
        const handler = (handlers as Partial<Record<string, Handler>>)[method];
        scope.route({
          method,
          url,
          bodyLimit: bodyLimitBytes,
          exposeHeadRoute: handler !== undefined,
          handler: handler ?? refuseMethod(url, Object.keys(handlers)),
        });
      }
    }
  });
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function refuseMethod(url: string, offered: readonly string[]): Handler {
  return async ({ method }, reply) => {
    const allow = offered.join(', ');
    const message = `${method} ${url} is not offered: it takes ${offered.join(' and ')}.`;
    return reply.code(405).header('allow', allow).send(answer('BAD_REQUEST', message));
  };
}

interface Failed {
  request: FastifyRequest;
  reply: FastifyReply;
  log: Log;
}

function answerError(error: unknown, { request, reply, log }: Failed): FastifyReply {
  if (error instanceof RegistryError) return answerRegistryError(error, reply);
  const { statusCode = 500, message } = error as { statusCode?: number; message: string };
  if (statusCode === 415) {
    const given = String(request.headers['content-type'] ?? 'missing').slice(0, 100);
    const rule = `content-type must be application/json, but it is ${given}.`;
    return reply.code(415).send(answer('BAD_REQUEST', rule));
  }
  if (statusCode === 413) {
    const rule = `The body must have at most ${bodyLimitBytes} bytes, but it has more.`;
    return reply.code(413).send(answer('BAD_REQUEST', rule));
  }
  if (statusCode < 500) return reply.code(statusCode).send(answer('BAD_REQUEST', message));
  log.error({ requestId: request.id, err: error }, 'the registry broke');
  const told =
    'Something broke in the registry. Look whether the change was made before you try again; if it stays, report the request id.';
  return reply.code(500).send({
    errors: [
      { message: told, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } },
    ],
  });
}

function answerRegistryError(error: RegistryError, reply: FastifyReply): FastifyReply {
  const { code, message } = error;
  const status = statuses[code];
  const seconds = retryAfter[code];
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="registry"');
  if (seconds !== undefined) reply.header('retry-after', String(seconds));
  const report = error instanceof GateRefused ? { report: error.report } : {};
  return reply.code(status).send({ ...answer(code, message), ...report });
}

function answer(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
