import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, type Log } from '@agency-graph/subgraph-kit/log';
import type { Gate } from '../../src/gate/Gate';
import type { BuiltInGraph } from '../../src/registry/BuiltInGraph';
import { editorKeyFile } from '../../src/registry/ensureEditorKey';
import { openRegistry } from '../../src/registry/openRegistry';
import { prepareRegistry } from '../../src/registry/prepareRegistry';
import type { Registry } from '../../src/registry/Registry';
import { RegistryLink } from '../../src/registry/RegistryLink';
import { serveFromRegistry } from '../../src/server/serveFromRegistry';
import type { SigningKey } from '../../src/signing/SigningKey';
import { createHttpClient } from '../../src/subgraphs/createHttpClients';
import { MemberClients } from '../../src/subgraphs/MemberClients';
import { composingGate } from './composingGate';

export interface RegistryGatewayOptions {
  databaseUrl: string;
  builtIn: BuiltInGraph;
  /** A new folder when left out. */
  stateDirectory?: string;
  gate?: Gate | undefined;
  pollEveryMs?: number;
  allowsPrivateMembers?: boolean;
  signingKey?: SigningKey;
  log?: Log;
  /** Changes what the gateway knows of the registry. */
  wrap?: (registry: Registry) => Registry;
}

export interface RegistryAnswer {
  status: number;
  headers: Headers;
  /** JSON, or text in the place of it. */
  body: RegistryBody;
}

interface RegistryBody {
  text?: string;
  key?: { id: string };
  supergraph?: { number: number; version: string };
  errors?: { message: string; extensions: { code: string } }[];
}

export interface RegistryGateway {
  url: string;
  stateDirectory: string;
  link: RegistryLink;
  /** The text of the first key of the editors, if this gateway made it. */
  editorKey: () => string;
  /** Sends a request to the registry. */
  ask: (request: string, options?: { key?: string; body?: unknown }) => Promise<RegistryAnswer>;
  /** Makes a key of a member, as the editors do. */
  createKey: (member: string) => Promise<string>;
  query: (query: string) => Promise<{ version: string | null; data: unknown; errors?: unknown }>;
  stop: () => Promise<void>;
}

/** A gateway of the registry in a database, on a free port. */
export async function startRegistryGateway(
  options: RegistryGatewayOptions,
): Promise<RegistryGateway> {
  const { databaseUrl, builtIn, log = createLog('gateway', 'silent'), wrap } = options;
  const ownFolder = options.stateDirectory === undefined;
  const stateDirectory = options.stateDirectory ?? mkdtempSync(join(tmpdir(), 'registry-'));
  const link = new RegistryLink({
    open: async () => {
      const registry = await openRegistry({ databaseUrl, log });
      return wrap ? wrap(registry) : registry;
    },
    prepare: (registry) => prepareRegistry(registry, { stateDirectory, builtIn, log }),
    log,
  });
  const members = new MemberClients((member) => createHttpClient(member, { timeoutMs: 5_000 }));
  const server = await serveFromRegistry({
    link,
    builtIn: builtIn.startingPoint,
    borrowClients: (served) => members.borrow(served),
    stateDirectory,
    gate: 'gate' in options ? options.gate : composingGate(),
    allowsPrivateMembers: options.allowsPrivateMembers ?? true,
    signingKey: options.signingKey,
    pollEveryMs: options.pollEveryMs,
    port: 0,
    host: '127.0.0.1',
    log,
    corsOrigins: [],
    explorerDirectory: join(__dirname, 'no-explorer'),
  });
  const editorKey = () => readFileSync(join(stateDirectory, editorKeyFile), 'utf8').trim();
  const ask: RegistryGateway['ask'] = (request, more) => send(server.url, request, more);
  return {
    url: server.url,
    stateDirectory,
    link,
    editorKey,
    ask,
    createKey: async (member) => {
      const { body } = await ask('POST registry/keys', { key: editorKey(), body: { member } });
      return body.text!;
    },
    query: (query) => sendQuery(server.url, query),
    stop: async () => {
      await server.stop();
      await members.close();
      await link.close();
      if (ownFolder) rmSync(stateDirectory, { recursive: true, force: true });
    },
  };
}

async function send(
  url: string,
  request: string,
  { key, body }: { key?: string; body?: unknown } = {},
): Promise<RegistryAnswer> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const { status, headers } = response;
  return { status, headers, body: (isJson ? JSON.parse(text) : text) as RegistryBody };
}

async function sendQuery(url: string, query: string) {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data: unknown; errors?: unknown };
  return { version: response.headers.get('x-supergraph-version'), ...answer };
}
