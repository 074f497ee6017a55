import {
  ConfigurationError,
  databaseUrlVariable,
  jwksUrlVariable,
  readConfig,
  serverVariables,
} from './config';
import { openSubgraph } from './host';
import { createLog } from './log';
import { runInOrder } from './run-in-order';
import { sampleDataHelp, takeSampleDataFlag } from './sample-data-flag';
import { serveSubgraph } from './server';
import type { SubgraphDefinition } from './subgraph';

/** The variables that every subgraph's process reads. */
export const subgraphVariables = {
  ...serverVariables,
  DATABASE_URL: databaseUrlVariable(),
  GATEWAY_JWKS_URL: jwksUrlVariable().optional(),
};

/** The main job of a subgraph's process: configuration -> database -> serve, until it is told to stop. */
export function runSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
  { env, argv }: { env: NodeJS.ProcessEnv; argv: readonly string[] },
): Promise<void> {
  const { name } = definition;
  if (argv.includes('--help')) {
    process.stdout.write(helpOf(name));
    return Promise.resolve();
  }
  return runInOrder(async (closeLater) => {
    const { sampleData, others } = takeSampleDataFlag(argv);
    if (others.length > 0) {
      throw new ConfigurationError(
        `The subgraph ${name} takes no argument "${others[0]}". Run it with --help to see what it takes.`,
      );
    }
    const config = readConfig(subgraphVariables, env);
    const log = createLog(name, config.LOG_LEVEL);
    const hosted = await openSubgraph(definition, {
      databaseUrl: config.DATABASE_URL,
      log,
      sampleData,
    });
    closeLater(hosted.close);
    const jwks = config.GATEWAY_JWKS_URL;
    const server = await serveSubgraph(hosted, {
      port: config.PORT,
      host: config.HOST,
      log,
      signatures: jwks === undefined ? undefined : { jwks },
    });
    closeLater(server.stop);
    const whom = jwks === undefined ? 'whoever asks' : 'requests that the gateway signed';
    log.info({ url: server.url, jwks }, `the subgraph ${name} answers ${whom} at ${server.url}`);
  });
}

function helpOf(name: string): string {
  return `Serves the subgraph "${name}" over HTTP: POST / for GraphQL, GET /health/live and /health/ready.

Options:
${sampleDataHelp}

Environment:
  DATABASE_URL      postgres://user:password@host:5432/database (required; tables live in the schema "${name}")
  PORT              port to listen on, 0 for any free one (4000)
  HOST              address to listen on (127.0.0.1)
  GATEWAY_JWKS_URL  https://graph.example.int/.well-known/jwks.json, the keys of the gateway whose signed requests are
                    answered, and no others (any request is)
  LOG_LEVEL         fatal, error, warn, info, debug, trace or silent (info)
`;
}
