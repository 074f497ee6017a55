import { GraphQLError } from 'graphql';
import { Verifier } from './Verifier.js';

const largestBody = 4 * 1024 * 1024;

/**
 * A plugin of Yoga that answers nobody but the gateway. It takes the place of the parsers of requests: the signature is over the bytes of the
 * body, so it is verified before anything reads them, and what comes in another way than the gateway's is never read.
 *
 * @param {{ audience: string, jwksUrl: string }} options
 */
export function gatewayOnly(options) {
  const verifier = new Verifier(options);
  return {
    onRequestParse({ setRequestParser }) {
      setRequestParser(async (request) => {
        const body = await readBody(request);
        await verifier.check(request, body);
        return readJson(body);
      });
    },
  };
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > largestBody) throw badRequest('The body has more than 4 MiB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(body) {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest('The body is no JSON.');
  }
}

function badRequest(message) {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
