import { createHash } from 'node:crypto';
import type { LogEntry } from '../Registry';
import { canonicalJson } from './canonicalJson';

/** The hash of a log entry: the SHA-256 of all that it holds, the hash of the entry before it included. */
export function hashOf(entry: Omit<LogEntry, 'hash'>): string {
  const { sequence, at, actor, action, subject, details, previousHash } = entry;
  const text = canonicalJson([
    sequence,
    at.toISOString(),
    actor,
    action,
    subject,
    details,
    previousHash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
