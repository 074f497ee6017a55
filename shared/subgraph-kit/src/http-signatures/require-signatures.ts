import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../log';
import { SignatureError } from './signature-error';
import type { SignatureVerifier } from './signature-verifier';

const longestId = 128;
const nothing = Buffer.alloc(0);
const json = /^application\/json\s*(;|$)/i;

/** Makes all routes of a scope refuse what is not signed, before anything is read of a body. */
export function requireSignatures(
  scope: FastifyInstance,
  verify: SignatureVerifier,
  log: Log,
): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const parseJson = jsonParser(scope);
  scope.addHook('preValidation', async (request, reply) => {
    const { method, headers } = request;
    const body = Buffer.isBuffer(request.body) ? request.body : nothing;
    try {
      await verify({ method, headers, body });
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error;
      const { status, code, message, cause } = error;
      const requestId = headers['x-request-id']?.slice(0, longestId);
      log.warn({ requestId, code, err: cause }, `refused a request: ${message}`);
      if (status === 401) reply.header('www-authenticate', 'Signature');
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    }
    const isJson = json.test(headers['content-type'] ?? '');
    request.body = isJson ? await parseJson(request, body.toString('utf8')) : undefined;
  });
}

/** The parser that a server without signatures has, as a promise. */
function jsonParser(scope: FastifyInstance) {
  const parse = scope.getDefaultJsonParser('error', 'error');
  return (request: FastifyRequest, text: string) =>
    new Promise((resolve, reject) => {
      void parse(request, text, (error, value: unknown) =>
        error ? reject(error) : resolve(value),
      );
    });
}
