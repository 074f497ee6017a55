import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { chooseMediaType, defaultMediaType } from './chooseMediaType';
import { memoiseText } from './memoiseText';

/** Why a request to /graphql is no GraphQL request. */
export interface Refusal {
  status: number;
  message: string;
  headers?: Record<string, string>;
  /** Of the error, when it has other ones than the code BAD_REQUEST. */
  extensions?: Record<string, unknown>;
}

/** Bytes that the body of a request may have. */
export const bodyLimitBytes = 1024 * 1024;

/** Headers that a page of another site can send only after the browser has asked whether it may. */
const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'];
/** Content types that a page of another site can send without asking. */
const unaskedTypes = [
  undefined,
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
];
const json = 'application/json';

/** What speaks against a request before its body is read; undefined when nothing does. */
export function findRefusal({
  method,
  headers,
}: Pick<FastifyRequest, 'method' | 'headers'>): Refusal | undefined {
  if (method !== 'POST' && method !== 'GET' && method !== 'HEAD') return wrongMethod(method);
  const contentType = headers['content-type'];
  const type = contentType === undefined ? undefined : readContentType(contentType);
  if (unaskedTypes.includes(type?.essence) && !hasPreflightHeader(headers)) return unasked;
  if (method === 'POST' || type !== undefined) {
    if (type?.essence !== json) return wrongType(contentType);
    if (!isUtf8(type.charset)) return wrongCharset(type.charset);
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return encoded(encoding);
  const length = Number(headers['content-length'] ?? 0);
  if (length > bodyLimitBytes) return tooLarge(length);
  return chooseMediaType(headers.accept) === undefined ? unacceptable : undefined;
}

/** Answers a refused request in the form of a GraphQL response. */
export function refuseRequest(reply: FastifyReply, refusal: Refusal) {
  const { status, message, headers, extensions = { code: 'BAD_REQUEST' } } = refusal;
  const { contentType } = chooseMediaType(reply.request.headers.accept) ?? defaultMediaType;
  const errors = [{ message, extensions }];
  return reply
    .code(status)
    .headers({ ...headers, 'content-type': contentType })
    .send(JSON.stringify({ errors }));
}

interface ContentType {
  essence: string;
  charset: string | undefined;
}

const readContentType = memoiseText((text): ContentType => {
  const [essence = '', ...parameters] = text
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => /^charset\s*=/.test(parameter));
  return { essence, charset: charset?.replace(/^charset\s*=\s*/, '').replaceAll('"', '') };
});

function isUtf8(charset: string | undefined): boolean {
  return charset === undefined || charset === 'utf-8' || charset === 'utf8';
}

function hasPreflightHeader(headers: IncomingHttpHeaders): boolean {
  return preflightHeaders.some((name) => Boolean(headers[name]));
}

const unasked: Refusal = {
  status: 400,
  message: `A page of another site could send this request unasked. Send content-type: ${json}, or the header ${preflightHeaders.join(' or ')} with any value.`,
};

const unacceptable: Refusal = {
  status: 406,
  message:
    'accept must allow application/graphql-response+json or application/json in UTF-8: answers have no other form.',
};

function wrongMethod(method: string): Refusal {
  const message = `${method} /graphql is not offered. Send the GraphQL request by POST, or a query by GET.`;
  return { status: 405, message, headers: { allow: 'GET, HEAD, POST' } };
}

function wrongType(contentType: string | undefined): Refusal {
  const given = contentType === undefined ? 'missing' : `"${contentType.slice(0, 100)}"`;
  return { status: 415, message: `content-type must be ${json}, but it is ${given}.` };
}

function wrongCharset(charset: string | undefined): Refusal {
  const given = String(charset).slice(0, 100);
  return { status: 415, message: `The charset of content-type must be utf-8, but it is ${given}.` };
}

/** Unfolding what strangers send is a way to be flooded. */
function encoded(encoding: string): Refusal {
  const message = `The body must not be compressed, but content-encoding is ${encoding.slice(0, 100)}.`;
  return { status: 415, message, headers: { 'accept-encoding': 'identity' } };
}

/** Here and not where bodies are read, which cuts the connection: a client that still writes would not see the answer. */
export function tooLarge(length?: number): Refusal {
  const given = length === undefined ? 'more' : length;
  const message = `The body must have at most ${bodyLimitBytes} bytes, but has ${given}.`;
  return { status: 413, message };
}
