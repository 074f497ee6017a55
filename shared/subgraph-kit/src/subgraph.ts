import type { GraphQLSchema } from 'graphql';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { Exporter } from './importing/exporter';
import type { Importer } from './importing/importer';
import type { Log } from './log';
import type { SampleOptions } from './sample-data';

/** A subgraph as a value: what it is, with no port and no process. It can be hosted in process or over HTTP. */
export interface SubgraphDefinition<Context extends object = object> {
  /** Its name in the supergraph, and the name of its namespace in the database. */
  name: string;
  schema: GraphQLSchema;
  rows: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
  /** Brings the compiled data of the subgraph into its tables; a second run changes nothing. */
  loadData: (database: DataSource, log: Log) => Promise<void>;
  /** The formats that the command line tool takes into the subgraph. */
  importers?: readonly Importer[];
  /** The formats that it gives out. */
  exporters?: readonly Exporter[];
  /**
   * Fills in made-up records where real ones are not public, in the dataset `sample data`, each with a provenance of the
   * kind SYNTHETIC. A second run with the same scale changes nothing. It is only called when somebody asks for it.
   */
  loadSampleData?: (database: DataSource, options: SampleOptions) => Promise<void>;
  /** Given a database, makes the context of each request, so that no loader outlives the request it serves. */
  createContextFactory: (database: DataSource) => () => Context;
}

/** A subgraph with its database open: what a host needs to answer requests with it. */
export interface HostedSubgraph<Context extends object = object> {
  name: string;
  schema: GraphQLSchema;
  createContext: () => Context;
  database: DataSource;
  /** Resolves when the database answers; rejects when it does not. */
  checkReady: () => Promise<void>;
  close: () => Promise<void>;
}
