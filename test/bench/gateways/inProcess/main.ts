import { readFileSync } from 'node:fs';
import { explorerDirectory } from '@agency-graph/gateway/locations';
import { serveGateway } from '@agency-graph/gateway/server/serveGateway';
import { InProcessClient } from '@agency-graph/gateway/subgraphs/InProcessClient';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { createSchemas } from '../subgraphs/createSchemas';
import { subgraphNames } from '../subgraphs/schemas';

/** Our gateway with the four members in its own process, put together as `npm start` does it. */
const log = createLog('gateway', 'warn');
const schemas = createSchemas();

void serveGateway({
  supergraphSdl: readFileSync(process.env.SUPERGRAPH!, 'utf8'),
  clients: subgraphNames.map(
    (name) =>
      new InProcessClient({
        hosted: {
          name,
          schema: schemas[name],
          createContext: () => ({}),
          checkReady: async () => {},
          close: async () => {},
        },
        timeoutMs: 10_000,
        log,
      }),
  ),
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  log,
  corsOrigins: [],
  explorerDirectory,
});
