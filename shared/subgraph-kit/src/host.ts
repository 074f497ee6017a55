import { openDatabase } from './database';
import type { Log } from './log';
import type { HostedSubgraph, SubgraphDefinition } from './subgraph';

export interface HostOptions {
  databaseUrl: string;
  log: Log;
}

/** Opens the database of a subgraph, migrates it, loads the compiled data, and makes it ready to answer. */
export async function openSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
  { databaseUrl, log }: HostOptions,
): Promise<HostedSubgraph<Context>> {
  const { name, schema, rows, migrations } = definition;
  const database = await openDatabase({ url: databaseUrl, namespace: name, rows, migrations, log });
  try {
    await definition.loadData(database, log);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return {
    name,
    schema,
    database,
    createContext: definition.createContextFactory(database),
    checkReady: async () => {
      await database.query('SELECT 1');
    },
    close: () => database.destroy(),
  };
}
