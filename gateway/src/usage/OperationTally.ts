import type { CompiledOperation } from '../execution/CompiledOperation';

/**
 * The operations that were executed since they were last taken, over whatever supergraph. It holds on to each of them until
 * then, so that no execution is lost when an operation is forgotten or the supergraph is exchanged.
 */
export class OperationTally {
  private operations = new Set<CompiledOperation>();

  /** Called when there are so many that they should be taken soon. */
  onFull: (() => void) | undefined;

  constructor(private readonly capacity = 1000) {}

  /** An operation that was executed for the first time since it was last taken. */
  add(operation: CompiledOperation): void {
    this.operations.add(operation);
    if (this.operations.size === this.capacity) this.onFull?.();
  }

  take(): ReadonlySet<CompiledOperation> {
    const taken = this.operations;
    this.operations = new Set();
    return taken;
  }
}
