import type { CompiledOperation } from './CompiledOperation';

export interface CachedOperation {
  query: string;
  operationName: string | undefined;
  operation: CompiledOperation;
}

/** The operations that were compiled last, by their text and name. */
export class OperationCache {
  private readonly operations = new Map<string, CachedOperation>();
  private characters = 0;

  constructor(
    private readonly maximumOperations = 2000,
    private readonly maximumCharacters = 8 * 1024 * 1024,
  ) {}

  find(query: string, operationName: string | undefined): CompiledOperation | undefined {
    return this.operations.get(keyOf(query, operationName))?.operation;
  }

  keep(cached: CachedOperation): void {
    const key = keyOf(cached.query, cached.operationName);
    if (this.operations.has(key)) return;
    this.operations.set(key, cached);
    this.characters += key.length;
    while (
      this.operations.size > this.maximumOperations ||
      this.characters > this.maximumCharacters
    ) {
      if (!this.forgetOne()) return;
    }
  }

  /** The operations that were executed most, the most used first. */
  mostUsed(count: number): CachedOperation[] {
    return [...this.operations.values()]
      .toSorted((a, b) => b.operation.uses - a.operation.uses)
      .slice(0, count);
  }

  /** The oldest goes, unless it was used since it was last looked at: then it gets another round. */
  private forgetOne(): boolean {
    for (const [key, cached] of this.operations) {
      this.operations.delete(key);
      if (cached.operation.uses > 1 && this.operations.size > 1) {
        cached.operation.uses >>= 1;
        this.operations.set(key, cached);
        continue;
      }
      this.characters -= key.length;
      return true;
    }
    return false;
  }
}

function keyOf(query: string, operationName: string | undefined): string {
  return operationName === undefined ? query : `${operationName}\n${query}`;
}
