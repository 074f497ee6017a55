// A member of the graph in JavaScript: GraphQL Yoga answers HTTP, Apollo's library adds what the gateway joins by.
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { schema } from './schema.js';
import { gatewayOnly } from './signatures/gatewayOnly.js';
import { createLoaders } from './stories.js';

/** Of this member in the graph. The gateway signs each request for this name, and those signed for another are refused. */
const name = 'field-stories';

const { PORT: port = '4101', GATEWAY_JWKS_URL: jwksUrl } = process.env;
if (!jwksUrl) {
  console.error(
    "GATEWAY_JWKS_URL is missing: set it to the address of the gateway's keys, such as https://graph.example.int/.well-known/jwks.json",
  );
  process.exit(1);
}

const yoga = createYoga({
  schema,
  context: () => ({ loaders: createLoaders() }),
  plugins: [gatewayOnly({ audience: name, jwksUrl })],
  graphqlEndpoint: '/',
  // Asked without a signature, by load balancers too. It tells nothing but that the server can answer.
  healthCheckEndpoint: '/health/ready',
  // For people there is the gateway's explorer.
  graphiql: false,
  landingPage: false,
  // What a failed resolver says may tell of the server's insides: the log has it, the client gets a general message.
  maskedErrors: true,
});

const server = createServer((request, response) => {
  const beganAt = performance.now();
  response.on('finish', () => {
    // The gateway logs the request under the same id, so that both ends can be read together.
    const id = request.headers['x-request-id'];
    const milliseconds = Math.round(performance.now() - beganAt);
    if (id) console.error(JSON.stringify({ id, status: response.statusCode, milliseconds }));
  });
  return yoga(request, response);
});

server.listen(Number(port), '127.0.0.1', () => {
  // PORT=0 takes a free port: whoever started the server reads here which.
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}/` }));
});
