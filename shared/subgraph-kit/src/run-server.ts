import { ConfigurationError, jwksUrlVariable, readConfig, serverVariables } from './config';
import { createLog } from './log';
import { runInOrder } from './run-in-order';
import { serveSubgraph, type ServedSubgraph } from './server';

/** The variables that the process of a subgraph without a database reads. */
const variables = { ...serverVariables, GATEWAY_JWKS_URL: jwksUrlVariable().optional() };

/** The main job of a process that serves a subgraph without a database of the kit: configuration -> serve, until it is told to stop. */
export function runServer<Context extends object>(
  served: ServedSubgraph<Context>,
  { env, argv, port }: { env: NodeJS.ProcessEnv; argv: readonly string[]; port: number },
): Promise<void> {
  const { name } = served;
  if (argv.includes('--help')) {
    process.stdout.write(helpOf(name, port));
    return Promise.resolve();
  }
  return runInOrder(async (closeLater) => {
    if (argv.length > 0) {
      throw new ConfigurationError(
        `The subgraph ${name} takes no argument "${argv[0]}". Run it with --help to see what it takes.`,
      );
    }
    const {
      PORT,
      HOST,
      LOG_LEVEL,
      GATEWAY_JWKS_URL: jwks,
    } = readConfig(variables, {
      ...env,
      PORT: env.PORT || String(port),
    });
    const log = createLog(name, LOG_LEVEL);
    const signatures = jwks === undefined ? undefined : { jwks };
    const server = await serveSubgraph(served, { port: PORT, host: HOST, log, signatures });
    closeLater(server.stop);
    const whom = jwks === undefined ? 'whoever asks' : 'requests that the gateway signed';
    log.info({ url: server.url, jwks }, `the subgraph ${name} answers ${whom} at ${server.url}`);
  });
}

function helpOf(name: string, port: number): string {
  return `Serves the subgraph "${name}" over HTTP: POST / for GraphQL, GET /health/live and GET /health/ready.

Environment:
  PORT              port to listen on, 0 for any free one (${port})
  HOST              address to listen on (127.0.0.1)
  GATEWAY_JWKS_URL  https://graph.example.int/.well-known/jwks.json, the keys of the gateway whose signed requests are
                    answered, and no others (any request is)
  LOG_LEVEL         fatal, error, warn, info, debug, trace or silent (info)
`;
}
