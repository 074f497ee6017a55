// A member of the graph on Node alone. It reads the queries that the gateway sends with a small reader of its own, so no package
// is installed: see graphql/readDocument.js for what that reader does not do.
import { createServer } from 'node:http';
import { execute } from './graphql/execute.js';
import { RequestError } from './graphql/RequestError.js';
import { Refusal } from './signatures/Refusal.js';
import { Verifier } from './signatures/Verifier.js';
import { types } from './types.js';

/** Of this member in the graph. The gateway signs each request for this name, and those signed for another are refused. */
const name = 'training-places';
const largestBody = 4 * 1024 * 1024;

const { PORT: port = '4104', GATEWAY_JWKS_URL: jwksUrl } = process.env;
if (!jwksUrl) {
  console.error(
    "GATEWAY_JWKS_URL is missing: set it to the address of the gateway's keys, such as https://graph.example.int/.well-known/jwks.json",
  );
  process.exit(1);
}
const verifier = new Verifier(name, jwksUrl);

const server = createServer((request, response) => {
  const beganAt = performance.now();
  answer(request)
    .catch((error) => answerTo(error))
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body && JSON.stringify(body));
      // The gateway logs the request under the same id, so that both ends can be read together.
      const id = request.headers['x-request-id'];
      if (id)
        console.error(
          JSON.stringify({ id, status, milliseconds: Math.round(performance.now() - beganAt) }),
        );
    });
});

async function answer(request) {
  // Health needs no signature: load balancers ask it, too. It tells nothing but that the server can answer.
  if (request.url === '/health/ready') return { status: 200 };
  if (request.method !== 'POST' || request.url !== '/')
    throw new RequestError('This server answers POST / and GET /health/ready.');
  const body = await readBody(request);
  await verifier.check(request, body);
  return { status: 200, body: await execute(types, readRequest(body)) };
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new RequestError('The body has more than 4 MiB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readRequest(body) {
  const request = JSON.parse(body.toString('utf8'));
  if (typeof request?.query !== 'string')
    throw new RequestError('The body has no text in its field query.');
  return request;
}

/** Errors that a client can mend say so; of all others the log tells, and nobody else. */
function answerTo(error) {
  if (error instanceof Refusal) return errorBody(error.status, error.message, error.code);
  if (error instanceof RequestError) return errorBody(400, error.message, error.code);
  if (error instanceof SyntaxError)
    return errorBody(400, 'The body or its query is malformed.', 'BAD_REQUEST');
  console.error(error);
  return errorBody(500, 'The server failed.', 'INTERNAL_SERVER_ERROR');
}

function errorBody(status, message, code) {
  return { status, body: { errors: [{ message, extensions: { code } }] } };
}

server.listen(Number(port), '127.0.0.1', () => {
  // PORT=0 takes a free port: whoever started the server reads here which.
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}/` }));
});
