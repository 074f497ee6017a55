import type { KeyShape, KeyValue } from './KeyShape';

/** The keys of the records in an answer to one of the `listQueries`, each once. */
export function collectKeys(key: KeyShape, data: unknown): KeyValue[] {
  const keys = new Map<string, KeyValue>();
  for (const record of Object.values(data ?? {}).flatMap(recordsOf)) {
    const value = key.read(record);
    if (value) keys.set(key.identityOf(value), value);
  }
  return [...keys.values()];
}

function recordsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(recordsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('nodes' in value) return recordsOf(value.nodes);
  if ('edges' in value) return recordsOf(value.edges);
  return 'node' in value ? [value.node] : [value];
}
