/** The gate's process ended while it checked a schema, or broke over it. */
export class GateProcessDied extends Error {
  override name = 'GateProcessDied';

  constructor(
    message: string,
    readonly reason: 'overdue' | 'memory' | 'fault',
  ) {
    super(message);
  }
}
