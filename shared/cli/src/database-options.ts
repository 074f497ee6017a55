import { resolve } from 'node:path';
import { joinEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { openSubgraphDatabase } from '@agency-graph/subgraph-kit/host';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { HostedSubgraph, SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { type Command, Option } from 'commander';
import { CommandFailure } from './command-failure';
import { exitCodes } from './exit-codes';
import type { Workspace } from './load-subgraphs';
import type { Terminal } from './terminal';

type DataSource = HostedSubgraph['database'];

/** Where the database is, as the command line says it. */
export interface DatabaseOptions {
  databaseUrl?: string;
  dataDirectory?: string;
}

/** The logs of the libraries: what matters of them the tool says itself. */
export const log = createLog('agency-graph', 'silent');

export function addDatabaseOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--database-url <url>',
        'PostgreSQL to use, postgres://user:password@host:5432/database (DATABASE_URL)',
      ).conflicts('dataDirectory'),
    )
    .addOption(
      new Option(
        '--data-directory <folder>',
        'folder of the embedded PostgreSQL; one that runs is used, else it is started for as long as it takes (DATA_DIRECTORY, or .data)',
      ),
    );
}

/** Opens the database for the work, and closes what was opened for it. What goes wrong with the database is told as such. */
export async function withDatabase<Result>(
  options: DatabaseOptions,
  { terminal, workspace }: { terminal: Terminal; workspace: Workspace },
  work: (open: (subgraph: SubgraphDefinition) => Promise<DataSource>) => Promise<Result>,
): Promise<Result> {
  const opened: DataSource[] = [];
  const server = await locate(options, terminal, workspace).catch(unavailable);
  try {
    return await work(async (subgraph) => {
      const location = { databaseUrl: server.url, log };
      const database = await openSubgraphDatabase(subgraph, location).catch(unavailable);
      opened.push(database);
      return database;
    });
  } finally {
    await Promise.all(opened.map((database) => database.destroy().catch(() => {})));
    await server.stop();
  }
}

async function locate(
  { databaseUrl, dataDirectory }: DatabaseOptions,
  { environment, folder }: Terminal,
  workspace: Workspace,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = databaseUrl ?? (dataDirectory ? undefined : environment.DATABASE_URL);
  if (url) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new CommandFailure(
        exitCodes.usage,
        'The database must be given as an address such as postgres://user:password@host:5432/database.',
      );
    return { url, stop: async () => {} };
  }
  const given = dataDirectory ?? environment.DATA_DIRECTORY;
  const directory = given ? resolve(folder, given) : resolve(workspace.folder, '.data');
  const server = await joinEmbeddedPostgres({ dataDirectory: directory, log });
  return { url: server.url(), stop: server.stop };
}

/** Whatever went wrong with a database: its message is told, and the exit code says what it was about. */
export function unavailable(error: unknown): never {
  if (error instanceof CommandFailure) throw error;
  throw new CommandFailure(exitCodes.unavailable, (error as Error).message, { cause: error });
}
