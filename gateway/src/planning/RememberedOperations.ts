import { createHash } from 'node:crypto';
import type { OperationToPlan } from './Planner';

/** Something about operations, for a while each, and about the latest of them only. */
export class RememberedOperations<Value> {
  private readonly values = new Map<string, { value: Value; until: number }>();

  constructor(private readonly limits: { milliseconds: number; operations: number }) {}

  get(operation: OperationToPlan): Value | undefined {
    const found = this.values.get(keyOf(operation));
    return found !== undefined && found.until > performance.now() ? found.value : undefined;
  }

  set(operation: OperationToPlan, value: Value): void {
    const { milliseconds, operations } = this.limits;
    const key = keyOf(operation);
    this.values.delete(key);
    this.values.set(key, { value, until: performance.now() + milliseconds });
    if (this.values.size <= operations) return;
    const [oldest] = this.values.keys();
    this.values.delete(oldest!);
  }
}

/** Short, as hostile operations are long. */
function keyOf({ text, operationName = '' }: OperationToPlan): string {
  return createHash('sha256').update(`${operationName}\n${text}`).digest('base64');
}
