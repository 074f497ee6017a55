import type { GraphQLError } from 'graphql';
import { RequestRefused } from './RequestRefused';

/** Parses the body of a request to /graphql. Throws RequestRefused for what cannot be one. */
export function parseBody(
  text: unknown,
  check: (text: string) => readonly GraphQLError[],
): unknown {
  if (typeof text !== 'string') return undefined;
  const [error] = check(text);
  if (error) {
    const { http: _head, ...extensions } = error.extensions;
    throw new RequestRefused({ status: 400, message: error.message, extensions });
  }
  const body = parseJson(text);
  if (!Array.isArray(body)) return body;
  throw new RequestRefused({
    status: 400,
    message:
      'The body must be one GraphQL request, but it is a list: send each operation in a request of its own.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new RequestRefused({ status: 400, message: `The body must be JSON: ${message}` });
  }
}
