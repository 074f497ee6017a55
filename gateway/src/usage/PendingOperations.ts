import type { RecordedOperation } from './RecordedOperation';

/** Operations that the registry was not told of yet, each once, the counts added up. */
export class PendingOperations {
  private readonly operations = new Map<string, RecordedOperation>();

  constructor(private readonly capacity = 5000) {}

  add(operation: RecordedOperation): void {
    const known = this.operations.get(operation.id);
    this.operations.set(operation.id, known ? join(known, operation) : operation);
  }

  first(count: number): RecordedOperation[] {
    return [...this.operations.values()].slice(0, count);
  }

  remove(operations: readonly RecordedOperation[]): void {
    for (const { id } of operations) this.operations.delete(id);
  }

  /** Forgets the least used of too many. Returns how often those were executed. */
  shrink(): number {
    const surplus = this.operations.size - this.capacity;
    if (surplus <= 0) return 0;
    const least = [...this.operations.values()]
      .toSorted((a, b) => a.count - b.count)
      .slice(0, surplus);
    this.remove(least);
    return least.reduce((sum, { count }) => sum + count, 0);
  }
}

function join(earlier: RecordedOperation, later: RecordedOperation): RecordedOperation {
  return { ...earlier, count: earlier.count + later.count, lastSeenAt: later.lastSeenAt };
}
