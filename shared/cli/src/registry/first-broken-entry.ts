import { createHash } from 'node:crypto';
import type { LogEntry } from './log-entry';

/**
 * The sequence of the first entry, among entries that follow one another with the newest first, whose hash is not that of its
 * content or that does not name the hash of the entry before it. Undefined when all are as they were written: so whoever has
 * the newest hash from elsewhere knows that nothing before it was changed or taken out, without trusting the registry.
 */
export function firstBrokenEntry(entries: readonly LogEntry[]): number | undefined {
  const oldestFirst = entries.toReversed();
  const broken = oldestFirst.find((entry, index) => {
    if (entry.hash !== hashOf(entry)) return true;
    const before = oldestFirst[index - 1];
    if (before === undefined) return (entry.sequence === 1) !== (entry.previousHash === '');
    return entry.previousHash !== before.hash || entry.sequence !== before.sequence + 1;
  });
  return broken?.sequence;
}

/** SHA-256 of an entry's content as canonical JSON (RFC 8785), in hexadecimal digits. */
function hashOf({ sequence, at, actor, action, subject, details, previousHash }: LogEntry): string {
  const content = [sequence, at, actor, action, subject, details, previousHash];
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function canonicalJson(content: unknown): string {
  return JSON.stringify(content, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
