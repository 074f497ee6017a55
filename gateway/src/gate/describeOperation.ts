import type { OperationToKeep } from './GateInput';

/** An operation in a message: its name, and whether it was seen or is saved. */
export function describeOperation({ name, id, count, source }: OperationToKeep): string {
  const called = name === undefined ? `one without a name (${id.slice(0, 12)})` : name;
  if (source === 'saved') return `${called}, saved`;
  return `${called}, seen ${count.toLocaleString('en')} ${count === 1 ? 'time' : 'times'}`;
}
