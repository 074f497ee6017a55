import type { Answer } from '../compare/Answer';
import type { Operation } from '../generate/generateOperation';

/** A gateway over the members of an invented graph. */
export interface System {
  execute(operation: Operation): Promise<Answer>;
  close(): Promise<void>;
}
