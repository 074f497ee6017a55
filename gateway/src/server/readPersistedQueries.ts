import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import { Kind, parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { PersistedQueryList, type PersistedQueryOptions } from './PersistedQueryList';

/** The manifest that Apollo's tools write: which operations clients send, each under an id. */
const manifestSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest', {
    error: 'must be "apollo-persisted-query-manifest"',
  }),
  version: z.literal(1, { error: 'must be 1' }),
  operations: z.array(
    z.object({
      id: z.string().min(1).max(256),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string().min(1),
    }),
    { error: 'must be a list of operations' },
  ),
});

type Manifest = z.infer<typeof manifestSchema>;
type ListedOperation = Manifest['operations'][number];

/** Reads the manifest that the environment names. Throws one ConfigurationError with every fault in it. */
export function readPersistedQueries(variables: {
  PERSISTED_QUERIES?: string | undefined;
  PERSISTED_QUERIES_ONLY: boolean;
}): PersistedQueryOptions | undefined {
  const { PERSISTED_QUERIES: file, PERSISTED_QUERIES_ONLY: onlyListed } = variables;
  if (file !== undefined) return { list: readList(file), onlyListed };
  if (!onlyListed) return undefined;
  throw new ConfigurationError(
    'PERSISTED_QUERIES_ONLY is "true", but PERSISTED_QUERIES names no manifest: no operation would be allowed.',
  );
}

function readList(file: string): PersistedQueryList {
  const { operations } = readManifest(file);
  const faults = operations.flatMap((operation, index) => [
    ...faultsOf(operation),
    ...(operations.findIndex(({ id }) => id === operation.id) < index
      ? [`The id "${operation.id}" stands there twice.`]
      : []),
  ]);
  if (faults.length > 0) throw refusal(file, faults);
  return new PersistedQueryList(operations);
}

function readManifest(file: string): Manifest {
  const parsed = manifestSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw refusal(
    file,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'It'}: ${message}.`),
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw refusal(file, [(cause as Error).message]);
  }
}

function faultsOf({ id, name, type, body }: ListedOperation): string[] {
  try {
    return hasOperation(parse(body, { noLocation: true }), name, type)
      ? []
      : [`The body of "${id}" holds no ${type} of the name "${name}".`];
  } catch (error) {
    return [`The body of "${id}" is no GraphQL: ${(error as Error).message}`];
  }
}

function hasOperation({ definitions }: DocumentNode, name: string, type: string): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === type &&
      (definition.name?.value ?? '') === name,
  );
}

function refusal(file: string, faults: readonly string[]): ConfigurationError {
  const list = faults.map((fault) => `  - ${fault}`).join('\n');
  return new ConfigurationError(
    `PERSISTED_QUERIES must name a manifest of persisted queries, but ${file} is none:\n${list}`,
  );
}
