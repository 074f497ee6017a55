import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import { ChildCommand } from './child-command';
import type { GatewayProgram } from './find-gateway';
import { readKeys } from './read-keys';

export interface LocalGatewayOptions {
  program: GatewayProgram;
  /** A folder of its own for the supergraph and its state. */
  folder: string;
  port: number;
  environment: NodeJS.ProcessEnv;
  /** What it warns of, and that it ended. */
  onLine: (line: string) => void;
}

/** What the environment may say for another gateway, or what this one does not need to know. */
const notForIt =
  /^(REGISTRY_URL|DATABASE_URL|REDIS_URL|SUBGRAPH_\w+|PERSISTED_QUERIES\w*|FORWARD_HEADERS|ENTITY_CACHE|AGENCY_GRAPH_\w+|GATEWAY_JWKS_URL)$/;

/** A gateway on this machine that serves a supergraph from a file and takes a new one over when the file changes. */
export class LocalGateway {
  private child: ChildCommand | undefined;
  /** Its address, with a slash at the end, once it answers. */
  url: string | undefined;

  constructor(private readonly options: LocalGatewayOptions) {}

  /** Serves this supergraph: at once if it runs already, else it is started. */
  async serve(supergraphSdl: string): Promise<void> {
    const { folder } = this.options;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(`${file}.new`, supergraphSdl);
    renameSync(`${file}.new`, file);
    if (this.child === undefined) this.url = await this.start(file);
  }

  async stop(): Promise<void> {
    await this.child?.stop();
  }

  /** The keys with which it signs: none before it answers, nor when it has none. */
  async jwks(): Promise<{ keys: unknown[] }> {
    return { keys: this.url === undefined ? [] : ((await readKeys(new URL(this.url))) ?? []) };
  }

  private start(supergraph: string): Promise<string> {
    const { program, folder, port, environment, onLine } = this.options;
    const inherited = Object.entries(environment).filter(([name]) => !notForIt.test(name));
    const said: string[] = [];
    return new Promise((resolve, reject) => {
      const fail = (how: string) => {
        const message = `The local gateway ended ${how}.\n${said.slice(-10).join('\n')}`.trim();
        if (this.url === undefined) reject(new CommandFailure(exitCodes.unavailable, message));
        else onLine(message);
      };
      this.child = new ChildCommand({
        file: process.execPath,
        argv: program.argv,
        folder: program.folder,
        environment: {
          ...Object.fromEntries(inherited),
          SUPERGRAPH: supergraph,
          PORT: String(port),
          HOST: '127.0.0.1',
          LOG_LEVEL: 'info',
          SHOW_QUERY_PLANS: 'true',
          STATE_DIRECTORY: folder,
          SIGNING_KEY_FILE: join(folder, 'signing-key.json'),
        },
        channel: true,
        onLine: (line) => {
          const entry = readEntry(line);
          if (this.url === undefined && entry.url !== undefined) resolve(entry.url);
          if (entry.level === undefined) said.push(line);
          else if (entry.level === 'warn' || entry.level === 'error' || Number(entry.level) >= 40)
            onLine(entry.msg ?? line);
        },
        onEnd: fail,
      });
    });
  }
}

interface LogEntry {
  url?: string;
  level?: string | number;
  msg?: string;
}

function readEntry(line: string): LogEntry {
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return {};
  }
}
