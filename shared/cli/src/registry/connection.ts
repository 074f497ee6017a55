import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { RegistryClient } from './registry-client';

/** Which gateway is asked, and with which key. */
export interface ConnectionOptions {
  gateway?: string;
  key?: string;
  keyFile?: string;
}

/** A key that stands in the folder of a member is used without being named. */
export const keyFileName = 'agency-graph.key';

const defaultGateway = 'http://127.0.0.1:4000/';

export function addGatewayOption(command: Command): Command {
  return command.option(
    '--gateway <url>',
    `address of the graph's gateway (AGENCY_GRAPH_GATEWAY, or ${defaultGateway})`,
  );
}

export function addKeyOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--key-file <file>',
        `file that holds the key (or ${keyFileName} in the folder of the subgraph)`,
      ).conflicts('key'),
    )
    .option('--key <text>', 'the key itself; others on this machine may see it (AGENCY_GRAPH_KEY)');
}

/** `memberFolder` is where a key is looked for that nobody named. */
export function connect(
  options: ConnectionOptions,
  { terminal, memberFolder }: { terminal: Terminal; memberFolder?: string | undefined },
): RegistryClient {
  const gateway = readGateway(options, terminal);
  const key = readKey(options, terminal, memberFolder);
  if (key !== undefined && gateway.protocol === 'http:' && !isLoopback(gateway))
    terminal.stderr.write(
      `Warning: the key goes to ${gateway.host} unencrypted. Use an https address.\n`,
    );
  return new RegistryClient({ gateway, key });
}

export function readGateway({ gateway }: ConnectionOptions, { environment }: Terminal): URL {
  const text = gateway ?? (environment.AGENCY_GRAPH_GATEWAY || defaultGateway);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CommandFailure(
      exitCodes.usage,
      `The gateway must be an address such as ${defaultGateway}, but it is "${text}".`,
    );
  const url = new URL(text);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The first of: --key, --key-file, AGENCY_GRAPH_KEY, the file in the member's folder. */
function readKey(
  { key, keyFile }: ConnectionOptions,
  { environment, folder }: Terminal,
  memberFolder: string | undefined,
): string | undefined {
  if (key !== undefined) return checkKey(key, '--key');
  if (keyFile !== undefined) return checkKey(readKeyFile(resolve(folder, keyFile)), keyFile);
  if (environment.AGENCY_GRAPH_KEY)
    return checkKey(environment.AGENCY_GRAPH_KEY, 'AGENCY_GRAPH_KEY');
  if (memberFolder === undefined) return undefined;
  const file = join(memberFolder, keyFileName);
  const text = readKeyFile(file, { mayBeAbsent: true });
  return text === '' ? undefined : checkKey(text, file);
}

function readKeyFile(file: string, { mayBeAbsent = false } = {}): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (mayBeAbsent && (cause as { code?: string }).code === 'ENOENT') return '';
    const message = `The file of the key, ${file}, cannot be read: ${(cause as Error).message}.`;
    throw new CommandFailure(exitCodes.usage, message, { cause });
  }
}

/** Says what is wrong without showing what might be a secret. */
function checkKey(text: string, source: string): string {
  const key = text.trim();
  if (/^agk_[a-z2-7]{10}_[\w-]{43}$/.test(key)) return key;
  throw new CommandFailure(
    exitCodes.usage,
    `${source} must hold a key, agk_ with an id and a secret, as agency-graph keys create prints it, but it holds something else of ${key.length} characters.`,
  );
}

export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
