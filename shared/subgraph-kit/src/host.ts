import type { DataSource } from 'typeorm';
import { openDatabase } from './database';
import { ExtendImportRun1764100000000 } from './importing/import-run';
import type { Log } from './log';
import { removeSampleData, tablesWithDataset, type SampleOptions } from './sample-data';
import type { HostedSubgraph, SubgraphDefinition } from './subgraph';
import { declareSampledTables } from './synthetic-statements';

export interface DatabaseLocation {
  databaseUrl: string;
  log: Log;
}

export interface HostOptions extends DatabaseLocation {
  /** Loads made-up records beside the compiled data. Without it, those that an earlier start loaded are removed. */
  sampleData?: Pick<SampleOptions, 'scale' | 'progress'> | undefined;
}

/** Opens the database of a subgraph, migrates it, and loads the compiled data. */
export async function openSubgraphDatabase<Context extends object>(
  { name, rows, migrations, loadData }: SubgraphDefinition<Context>,
  { databaseUrl, log }: DatabaseLocation,
): Promise<DataSource> {
  const database = await openDatabase({
    url: databaseUrl,
    namespace: name,
    rows,
    migrations: [...migrations, ExtendImportRun1764100000000],
    log,
  });
  try {
    await loadData(database, log);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** Opens a subgraph with its compiled data, and sample data if asked for, and makes it ready to answer. */
export async function openSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
  { sampleData, ...location }: HostOptions,
): Promise<HostedSubgraph<Context>> {
  const { name, schema } = definition;
  const database = await openSubgraphDatabase(definition, location);
  try {
    if (sampleData)
      await definition.loadSampleData?.(database, { ...sampleData, log: location.log });
    else await removeSampleData(database);
    if (definition.loadSampleData)
      declareSampledTables(database, await tablesWithDataset(database));
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
